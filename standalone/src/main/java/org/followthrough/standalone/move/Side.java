package org.followthrough.standalone.move;

import java.util.List;
import java.util.Set;

/** What of each side cannot be built anew from events, in the order in which rows refer to each other. */
enum Side {
    COMMAND(
            "command-side",
            "command_side",
            "automation.connection",
            MovedTable.whole("command_side.installation"),
            MovedTable.whole("command_side.subject_key"),
            MovedTable.whole("command_side.index_key"),
            MovedTable.whole("command_side.report_number"),
            MovedTable.whole("command_side.case_reference"),
            MovedTable.whole("command_side.imported_row"),
            MovedTable.whole("command_side.imported_row_key"),
            MovedTable.whole("command_side.import_file"),
            MovedTable.whole("command_side.import_file_piece"),
            MovedTable.whole("command_side.import_job"),
            MovedTable.whole("command_side.import_job_outcome"),
            MovedTable.whole("command_side.import_job_refused"),
            MovedTable.whole("command_side.received_report"),
            MovedTable.whole("command_side.connection"),
            MovedTable.whole("command_side.connection_mark"),
            MovedTable.whole("command_side.connected_case"),
            MovedTable.whole("command_side.case_standing"),
            MovedTable.whole("sign_in.credential")),

    QUERY(
            "query-side",
            "query_side",
            "read.alert.inbox",
            MovedTable.whole("query_side.alerts_began"),
            MovedTable.whole("query_side.alert"),
            MovedTable.whole("query_side.alert_digest_run"),
            MovedTable.whole("query_side.alert_setting"),
            MovedTable.whole("query_side.alert_delivery"),
            // the position in the old store says nothing in the new one
            new MovedTable(
                    "query_side.dead_letter", "processing_group = 'read.alert.inbox'", Set.of("token", "token_type")));

    /** Views, sagas, deadlines and how far each has come: all this follows from the events. */
    static final Set<String> BUILT_ANEW = Set.of(
            "command_side.token_entry",
            "command_side.saga_entry",
            "command_side.saga_association",
            "command_side.scheduled_tasks",
            "event_store.snapshot_event_entry",
            "query_side.token_entry",
            "query_side.register",
            "query_side.register_check",
            "query_side.register_assessment",
            "query_side.register_obligation",
            "query_side.obligation_case",
            "query_side.obligation",
            "query_side.obligation_assessment",
            "query_side.timeline",
            "query_side.review_case",
            "query_side.review",
            "query_side.sent_report",
            "query_side.hearsay",
            // what was asked of the views here; there they are built anew anyway
            "query_side.task");

    /** Copied to Axon Server. */
    static final String EVENTS = "event_store.domain_event_entry";

    private final String title;
    private final String schema;
    private final String goesOn;
    private final List<MovedTable> tables;

    Side(String title, String schema, String goesOn, MovedTable... tables) {
        this.title = title;
        this.schema = schema;
        this.goesOn = goesOn;
        this.tables = List.of(tables);
    }

    /** As settings name it. */
    String title() {
        return title;
    }

    List<MovedTable> tables() {
        return tables;
    }

    String positions() {
        return schema + ".token_entry";
    }

    /** The processor that goes on where it was: what it did before went outside, or chose ids that events name. */
    String goesOn() {
        return goesOn;
    }
}

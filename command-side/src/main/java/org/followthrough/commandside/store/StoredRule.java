package org.followthrough.commandside.store;

import java.util.Locale;
import org.followthrough.platform.startup.RefusedStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold in the database before events may be appended or read, and what to say where it does not. */
enum StoredRule {
    SERVER_CAN_BOUND_WRITERS(
            "SELECT current_setting('server_version_num')::int >= 170000",
            "PostgreSQL 17 or newer is needed: older servers cannot end a writer that holds back every view."),
    SERVER_IS_PRIMARY(
            "SELECT NOT pg_is_in_recovery()",
            "This PostgreSQL server is a standby: connect to the primary, a standby does not know the read horizon."),
    READS_ARE_READ_COMMITTED(
            "SELECT current_setting('transaction_isolation') = 'read committed'",
            "Transactions must run READ COMMITTED: remove the other default isolation from role, database or pool."),
    APPENDS_ARE_ANNOUNCED(
            trigger("announce_append", "announce_append", 2 + 4),
            "The trigger announce_append on event_store.domain_event_entry is missing, changed or disabled: views would"
                    + " lose events. Restore it as in migration V1 and enable it with ENABLE ALWAYS TRIGGER."),
    EVENTS_ARE_NEVER_CHANGED(
            trigger("append_only", "refuse_change", 2 + 8 + 16 + 32),
            "The trigger append_only on event_store.domain_event_entry is missing, changed or disabled: events could be"
                    + " altered. Restore it as in migration V1 and enable it with ENABLE ALWAYS TRIGGER."),
    INDEXES_ARE_DRAWN_ONE_BY_ONE(
            "SELECT EXISTS (SELECT FROM pg_sequence WHERE seqrelid = 'event_store.domain_event_index'::regclass"
                    + " AND seqcache = 1 AND seqincrement = 1 AND NOT seqcycle)",
            "The sequence event_store.domain_event_index must have CACHE 1, INCREMENT 1 and NO CYCLE: a session that"
                    + " draws indexes in advance would append behind the views.");

    private final String question;
    private final String refusal;

    StoredRule(String question, String refusal) {
        this.question = question;
        this.refusal = refusal;
    }

    static void requireAll(JdbcClient database) {
        for (StoredRule rule : values()) {
            if (!database.sql(rule.question).query(Boolean.class).single()) {
                throw new RefusedStart(rule.refusal);
            }
        }
    }

    /** Bits of {@code pg_trigger.tgtype}: 2 before, 4 insert, 8 delete, 16 update, 32 truncate; 1 would be per row. */
    private static String trigger(String name, String function, int type) {
        return "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'event_store.domain_event_entry'::regclass"
                + String.format(
                        Locale.ROOT,
                        " AND tgname = '%s' AND tgfoid = 'event_store.%s'::regproc AND tgtype = %d AND tgenabled = 'A')",
                        name,
                        function,
                        type);
    }
}

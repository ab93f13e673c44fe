package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where anything is stored. */
public final class Tables {

    private Tables() {}

    /** With their schemas. */
    public static List<String> all(JdbcClient database) {
        List<String> tables = database.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema in ('event_store', 'command_side', 'query_side')"
                        + " and table_type = 'BASE TABLE' order by 1")
                .query(String.class)
                .list();
        assertThat(tables)
                .contains(
                        "event_store.domain_event_entry",
                        "command_side.scheduled_tasks",
                        "command_side.saga_entry",
                        "query_side.dead_letter",
                        "query_side.token_entry");
        return tables;
    }
}

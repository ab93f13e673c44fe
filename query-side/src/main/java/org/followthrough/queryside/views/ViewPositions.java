package org.followthrough.queryside.views;

import org.followthrough.platform.store.TokenPosition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far views are, as all processes have written it. */
final class ViewPositions {

    private static final String OF_ONE = "select coalesce(min(" + TokenPosition.SQL + """
            ), -1) from (select convert_from(token, 'UTF8')::jsonb as token_json from query_side.token_entry
                where processor_name = :view) as known""";

    private final JdbcClient database;

    ViewPositions(JdbcClient database) {
        this.database = database;
    }

    /** The last event that all parts of the view have read; -1 before the first. */
    long of(String view) {
        return database.sql(OF_ONE).param("view", view).query(Long.class).single();
    }
}

package org.followthrough.queryside.views;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up view: one row per event. */
@ProcessingGroup("read.count.list")
class CountProjector {

    static final String TABLE = """
            CREATE TABLE counted.count_row (
                position bigint GENERATED ALWAYS AS IDENTITY, id text, n int CONSTRAINT n_is_small CHECK (n < 100))""";

    private final JdbcClient jdbc;

    CountProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Counted event) {
        jdbc.sql("INSERT INTO counted.count_row (id, n) VALUES (?, ?)")
                .params(event.id(), event.n())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM counted.count_row").update();
    }
}

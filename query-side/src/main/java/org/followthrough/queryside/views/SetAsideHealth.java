package org.followthrough.queryside.views;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the events that each view has set aside. They do not bring it down: the other cases go on, and a restart would not help. */
final class SetAsideHealth extends AbstractHealthIndicator {

    private final JdbcClient database;

    SetAsideHealth(JdbcClient database) {
        super("How many events are set aside cannot be told");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Long> ofEachView = new TreeMap<>();
        database.sql("select processing_group, count(*) from query_side.dead_letter group by processing_group")
                .query(row -> {
                    ofEachView.put(row.getString(1), row.getLong(2));
                });
        health.up().withDetail("events", ofEachView);
    }
}

package org.followthrough.queryside.views;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts events that views have set aside. They do not bring it down: the other cases go on, and a restart would not help. */
final class SetAsideHealth extends AbstractHealthIndicator {

    private final JdbcClient database;

    SetAsideHealth(JdbcClient database) {
        super("How many events are set aside cannot be told");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail(
                        "events",
                        database.sql("select count(*) from query_side.dead_letter")
                                .query(Long.class)
                                .single());
    }
}

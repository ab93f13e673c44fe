package org.followthrough.personal;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the database refuse rows of a table, in words that quote a person. */
final class Poison implements AutoCloseable {

    private final JdbcClient database;
    private final String table;

    private Poison(JdbcClient database, String table) {
        this.database = database;
        this.table = table;
    }

    /** @param rows SQL that is true of a new row to refuse */
    static Poison of(JdbcClient database, String table, String rows) {
        database.sql("create or replace function query_side.poison() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'No row for %s'; end $$".formatted(CanaryTest.NAME))
                .update();
        database.sql("create trigger poison before insert or update on %s for each row when (%s)".formatted(table, rows)
                        + " execute function query_side.poison()")
                .update();
        return new Poison(database, table);
    }

    @Override
    public void close() {
        database.sql("drop trigger poison on " + table).update();
    }
}

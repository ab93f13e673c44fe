package org.followthrough.connection.automation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that knows which cases name the same connection. Joins the transaction of whoever asks. */
@Component
class ConnectionTable {

    private final JdbcClient database;

    ConnectionTable(JdbcClient database) {
        this.database = database;
    }

    /** One of a connection, and a case that names it. */
    record Linked(UUID connection, ConnectionKind kind, UUID caseId) {}

    void report(UUID caseId, String report) {
        database.sql("""
                        insert into command_side.case_standing (case_id, report, standing)
                        values (:case, :report, 'UNDECIDED') on conflict (case_id) do nothing
                        """).param("case", caseId).param("report", report).update();
    }

    void stands(UUID caseId, Standing standing) {
        database.sql("update command_side.case_standing set standing = :standing where case_id = :case")
                .param("standing", standing.name())
                .param("case", caseId)
                .update();
    }

    /**
     * The connection that bears one of the marks, known from now on under all of them.
     *
     * @param unknownYet its id where none bears any of them
     */
    UUID named(ConnectionKind kind, Set<String> marks, UUID unknownYet) {
        UUID connection = database.sql(
                        "select connection_id from command_side.connection_mark where kind = :kind and mark in (:marks)"
                                + " order by connection_id limit 1")
                .param("kind", kind.name())
                .param("marks", marks)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> made(unknownYet, kind));
        for (String mark : marks) {
            database.sql("""
                            insert into command_side.connection_mark (kind, mark, connection_id)
                            values (:kind, :mark, :connection) on conflict do nothing
                            """)
                    .param("kind", kind.name())
                    .param("mark", mark)
                    .param("connection", connection)
                    .update();
        }
        return connection;
    }

    private UUID made(UUID connection, ConnectionKind kind) {
        database.sql("insert into command_side.connection (connection_id, kind) values (:connection, :kind)")
                .param("connection", connection)
                .param("kind", kind.name())
                .update();
        return connection;
    }

    void connect(UUID connection, UUID caseId) {
        database.sql("""
                        insert into command_side.connected_case (connection_id, case_id, report)
                        select :connection, case_id, report from command_side.case_standing where case_id = :case
                        on conflict do nothing
                        """).param("connection", connection).param("case", caseId).update();
    }

    /** The leading case names what the duplicate named; its report is counted once. */
    void takeOver(UUID duplicate, UUID leading) {
        database.sql("""
                        insert into command_side.connected_case (connection_id, case_id, report)
                        select connection_id, :leading, report from command_side.connected_case where case_id = :duplicate
                        on conflict do nothing
                        """)
                .param("leading", leading)
                .param("duplicate", duplicate)
                .update();
    }

    /** What the leading case names by its own report stays. */
    void release(UUID duplicate, UUID leading) {
        database.sql("""
                        delete from command_side.connected_case brought
                        using command_side.case_standing own, command_side.case_standing other
                        where brought.case_id = :leading and own.case_id = :leading and other.case_id = :duplicate
                            and brought.report = other.report and other.report <> own.report
                        """)
                .param("leading", leading)
                .param("duplicate", duplicate)
                .update();
    }

    /** Other cases of that standing that name what this case names; a route alone does not suffice (rule L2). */
    List<Linked> linkedTo(UUID caseId, Standing standing) {
        return database.sql("""
                        select distinct c.connection_id, c.kind, other.case_id
                        from command_side.connected_case own
                            join command_side.connection c using (connection_id)
                            join command_side.connected_case other using (connection_id)
                            join command_side.case_standing s on s.case_id = other.case_id
                        where own.case_id = :case and other.case_id <> :case and s.standing = :standing
                            and c.kind <> 'ROUTE'
                        order by c.connection_id, other.case_id
                        """)
                .param("case", caseId)
                .param("standing", standing.name())
                .query((row, n) -> new Linked(
                        row.getObject("connection_id", UUID.class),
                        ConnectionKind.valueOf(row.getString("kind")),
                        row.getObject("case_id", UUID.class)))
                .list();
    }

    Set<UUID> casesOf(UUID connection) {
        return Set.copyOf(
                database.sql("select case_id from command_side.connected_case where connection_id = :connection")
                        .param("connection", connection)
                        .query(UUID.class)
                        .list());
    }

    Set<UUID> identifiedOf(UUID connection) {
        return Set.copyOf(database.sql("""
                        select case_id from command_side.connected_case join command_side.case_standing using (case_id)
                        where connection_id = :connection and standing = 'RECOGNISED'
                        """)
                .param("connection", connection)
                .query(UUID.class)
                .list());
    }

    int reportsOf(UUID connection) {
        return database.sql(
                        "select count(distinct report) from command_side.connected_case where connection_id = :connection")
                .param("connection", connection)
                .query(Integer.class)
                .single();
    }

    /** Whether nobody was asked before to start a procedure about it: once for each connection (rule L3). */
    boolean firstAskedAbout(UUID connection) {
        return database.sql("update command_side.connection set asked_about = true"
                                + " where connection_id = :connection and not asked_about")
                        .param("connection", connection)
                        .update()
                == 1;
    }
}

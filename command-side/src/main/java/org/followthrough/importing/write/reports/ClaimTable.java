package org.followthrough.importing.write.reports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.codes.SourceCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Claims as they are kept, for ever, in {@code command_side.imported_row}. */
@Component
class ClaimTable {

    private final JdbcClient database;
    private final Clock clock;

    ClaimTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else claims; reading goes on. */
    void lock() {
        database.sql("lock table command_side.imported_row in share row exclusive mode")
                .update();
    }

    /** Every claim of the reports that the rows belong to. */
    List<Claim> ofTheReportsOf(List<ReportRow> rows) {
        return database.sql("""
                        select r.* from command_side.imported_row r
                        join (select distinct * from unnest(:sources, :refs) as f(source, source_ref)) reports
                        using (source, source_ref)
                        """)
                .param("sources", array("text", rows, row -> row.source().name()))
                .param("refs", array("text", rows, ReportRow::sourceRef))
                .query((row, n) -> new Claim(
                        new Claim.Person(
                                SourceCategory.valueOf(row.getString("source")),
                                row.getString("source_ref"),
                                row.getInt("person_no")),
                        row.getObject("command_id", UUID.class),
                        row.getString("report"),
                        row.getBoolean("brought_in")))
                .list();
    }

    void insert(List<Claim> claims) {
        database.sql("""
                        insert into command_side.imported_row
                        (source, source_ref, person_no, command_id, report, claimed_at)
                        select f.*, :now from unnest(:sources, :refs, :persons, :ids, :reports) as f
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "sources",
                        array("text", claims, claim -> claim.person().source().name()))
                .param("refs", array("text", claims, claim -> claim.person().ref()))
                .param(
                        "persons",
                        array("integer", claims, claim -> claim.person().no()))
                .param("ids", array("uuid", claims, Claim::commandId))
                .param("reports", array("text", claims, Claim::report))
                .update();
    }

    /** Command ids of those of which it was not noted yet. */
    Set<UUID> broughtIn(Collection<ClaimedRow> rows) {
        return Set.copyOf(database.sql("update command_side.imported_row set brought_in = true"
                        + " where command_id = any(:ids) and not brought_in returning command_id")
                .param("ids", array("uuid", rows, ClaimedRow::commandId))
                .query(UUID.class)
                .list());
    }

    private static <T> SqlArrayValue array(String type, Collection<T> of, Function<T, Object> value) {
        return new SqlArrayValue(type, of.stream().map(value).toArray());
    }
}

package org.followthrough.importing.write.reports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.write.references.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each row its case, once and for ever, before any command is sent: whatever happens afterwards, the same row meets
 * the same case again.
 */
@Component
class RowClaims {

    private record PersonKey(SourceCategory source, String ref, int personNo) {

        static PersonKey of(ReportRow row) {
            return new PersonKey(row.source(), row.sourceRef(), row.personNo());
        }
    }

    private record Claim(PersonKey person, UUID commandId, String report, boolean broughtIn) {

        ReportKey reportKey() {
            int year = Integer.parseInt(report.substring(0, report.indexOf('-')));
            return new ReportKey(person.source(), person.ref(), year);
        }
    }

    private final JdbcClient database;
    private final References references;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RowClaims(JdbcClient database, References references, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.references = references;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the order given. Repeatable: a row that was claimed keeps its case. */
    List<ClaimedRow> claim(List<ReportRow> rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // one import at a time numbers its reports, else two files could give one report two numbers
            database.sql("lock table command_side.imported_row in share row exclusive mode")
                    .update();
            List<Claim> known = known(rows);
            List<Claim> claims = new ArrayList<>(known);
            claims.addAll(insert(unclaimed(rows, known), reports(rows, known)));
            return claimed(rows, claims);
        }));
    }

    /** All of these rows is in events now; they are not sent again. */
    void broughtIn(Collection<ClaimedRow> rows) {
        database.sql("update command_side.imported_row set brought_in = true where command_id = any(:ids)")
                .param("ids", array("uuid", rows, ClaimedRow::commandId))
                .update();
    }

    /** Every claim of the reports that the rows belong to. */
    private List<Claim> known(List<ReportRow> rows) {
        return database.sql("""
                        select r.* from command_side.imported_row r
                        join (select distinct * from unnest(:sources, :refs) as f(source, source_ref)) reports
                        using (source, source_ref)
                        """)
                .param("sources", array("text", rows, ReportRow::source))
                .param("refs", array("text", rows, ReportRow::sourceRef))
                .query((row, n) -> new Claim(
                        new PersonKey(
                                SourceCategory.valueOf(row.getString("source")),
                                row.getString("source_ref"),
                                row.getInt("person_no")),
                        row.getObject("command_id", UUID.class),
                        row.getString("report"),
                        row.getBoolean("brought_in")))
                .list();
    }

    private static List<ReportRow> unclaimed(List<ReportRow> rows, List<Claim> known) {
        var persons = known.stream().map(Claim::person).collect(Collectors.toSet());
        return rows.stream().filter(row -> !persons.contains(PersonKey.of(row))).toList();
    }

    /** The number of each report, drawn in the order of the file where it has none. */
    private Map<ReportKey, String> reports(List<ReportRow> rows, List<Claim> known) {
        Map<ReportKey, String> numbers = new HashMap<>();
        known.forEach(claim -> numbers.put(claim.reportKey(), claim.report()));
        Map<Integer, List<ReportKey>> unnumbered = rows.stream()
                .map(ReportKey::of)
                .distinct()
                .filter(report -> !numbers.containsKey(report))
                .collect(Collectors.groupingBy(ReportKey::reportingYear, LinkedHashMap::new, Collectors.toList()));
        unnumbered.forEach((year, reports) -> {
            List<Integer> drawn = references.next(year, reports.size());
            for (int i = 0; i < reports.size(); i++) {
                numbers.put(reports.get(i), "%d-%04d".formatted(year, drawn.get(i)));
            }
        });
        return numbers;
    }

    private List<Claim> insert(List<ReportRow> rows, Map<ReportKey, String> reports) {
        List<Claim> claims = rows.stream()
                .map(row -> new Claim(
                        PersonKey.of(row), UUID.randomUUID(), reports.getOrDefault(ReportKey.of(row), ""), false))
                .toList();
        database.sql("""
                        insert into command_side.imported_row
                        (source, source_ref, person_no, command_id, report, claimed_at)
                        select f.*, :now from unnest(:sources, :refs, :persons, :ids, :reports) as f
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("sources", array("text", claims, claim -> claim.person().source()))
                .param("refs", array("text", claims, claim -> claim.person().ref()))
                .param(
                        "persons",
                        array("integer", claims, claim -> claim.person().personNo()))
                .param("ids", array("uuid", claims, Claim::commandId))
                .param("reports", array("text", claims, Claim::report))
                .update();
        return claims;
    }

    private static List<ClaimedRow> claimed(List<ReportRow> rows, List<Claim> claims) {
        Map<String, Integer> persons = claims.stream()
                .collect(Collectors.toMap(Claim::report, claim -> claim.person().personNo(), Math::max));
        Map<PersonKey, Claim> byPerson = claims.stream().collect(Collectors.toMap(Claim::person, Function.identity()));
        return rows.stream()
                .map(row -> claimed(row, Objects.requireNonNull(byPerson.get(PersonKey.of(row))), persons))
                .toList();
    }

    private static ClaimedRow claimed(ReportRow row, Claim claim, Map<String, Integer> persons) {
        return new ClaimedRow(
                row, claim.commandId(), claim.report(), persons.getOrDefault(claim.report(), 1), claim.broughtIn());
    }

    private static <T> SqlArrayValue array(String type, Collection<T> of, Function<T, Object> value) {
        Object[] values = of.stream()
                .map(value)
                .map(each -> each instanceof Enum<?> code ? code.name() : each)
                .toArray();
        return new SqlArrayValue(type, values);
    }
}

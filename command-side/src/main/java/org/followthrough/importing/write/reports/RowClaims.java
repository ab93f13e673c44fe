package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.bothsides.OwnTransaction;
import org.followthrough.importing.write.reports.Claim.Person;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.write.references.References;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each row its case, once and for ever, before any command is sent and in a transaction of its own: whatever happens
 * afterwards, the same row meets the same case again.
 */
@Component
class RowClaims {

    private final ClaimTable table;
    private final References references;
    private final TransactionTemplate transaction;

    RowClaims(ClaimTable table, References references, PlatformTransactionManager transactions) {
        this.table = table;
        this.references = references;
        this.transaction = OwnTransaction.of(transactions);
    }

    /** In the order given. Repeatable: a row that was claimed keeps its case. */
    List<ClaimedRow> claim(List<ReportRow> rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // two files at once could give one report two numbers
            table.lock();
            List<Claim> known = table.ofTheReportsOf(rows);
            List<Claim> fresh = fresh(unclaimed(rows, known), reports(rows, known));
            table.insert(fresh);
            List<Claim> claims = new ArrayList<>(known);
            claims.addAll(fresh);
            return claimed(rows, claims);
        }));
    }

    /**
     * All of these rows is in events now; they are not sent again.
     *
     * @return those of which it was not noted yet
     */
    List<ClaimedRow> broughtIn(Collection<ClaimedRow> rows) {
        Set<UUID> noted = table.broughtIn(rows);
        return rows.stream().filter(row -> noted.contains(row.commandId())).toList();
    }

    private static List<ReportRow> unclaimed(List<ReportRow> rows, List<Claim> known) {
        Set<Person> persons = known.stream().map(Claim::person).collect(Collectors.toSet());
        return rows.stream().filter(row -> !persons.contains(Person.of(row))).toList();
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
                numbers.put(
                        reports.get(i), CaseReference.of(year, drawn.get(i), 1).report());
            }
        });
        return numbers;
    }

    private static List<Claim> fresh(List<ReportRow> rows, Map<ReportKey, String> reports) {
        return rows.stream()
                .map(row -> new Claim(
                        Person.of(row),
                        UUID.randomUUID(),
                        Objects.requireNonNull(reports.get(ReportKey.of(row))),
                        false))
                .toList();
    }

    private static List<ClaimedRow> claimed(List<ReportRow> rows, List<Claim> claims) {
        Map<String, Integer> persons = claims.stream()
                .collect(Collectors.toMap(Claim::report, claim -> claim.person().no(), Math::max));
        Map<Person, Claim> byPerson = claims.stream().collect(Collectors.toMap(Claim::person, Function.identity()));
        return rows.stream()
                .map(row -> claimed(row, Objects.requireNonNull(byPerson.get(Person.of(row))), persons))
                .toList();
    }

    private static ClaimedRow claimed(ReportRow row, Claim claim, Map<String, Integer> persons) {
        return new ClaimedRow(
                row, claim.commandId(), claim.report(), persons.getOrDefault(claim.report(), 1), claim.broughtIn());
    }
}

package org.followthrough.importing.write.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.write.references.References;
import org.followthrough.platform.store.RequiresNewTransaction;
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
    private final RowMarks marks;
    private final References references;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RowClaims(
            ClaimTable table,
            RowMarks marks,
            References references,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.marks = marks;
        this.references = references;
        this.clock = clock;
        this.transaction = RequiresNewTransaction.of(transactions);
    }

    /** Whom the rows are about, as far as can be told now; claims nothing. */
    List<RowMatch> match(List<ReportRow> rows, RowAnswers answers) {
        List<RowKey> keys = rows.stream().map(marks::key).toList();
        return RowMatching.match(rows, keys, table.about(keys), answers);
    }

    /**
     * In the order given. Repeatable: a row that was claimed keeps its case.
     *
     * @throws OpenQuestions where somebody must say first whom a row is about; then nothing was claimed
     */
    List<ClaimedRow> claim(List<ReportRow> rows, RowAnswers answers) {
        List<RowKey> keys = rows.stream().map(marks::key).toList();
        return Objects.requireNonNull(transaction.execute(status -> {
            // two files at once could give one report two numbers
            table.lock();
            List<Claim> known = table.about(keys);
            List<RowMatch> matches = RowMatching.match(rows, keys, known, answers);
            requireAnswers(matches);
            return claimed(matches, known);
        }));
    }

    /**
     * Notes what of these rows is in events now; it is not sent again.
     *
     * @return command ids of those of which it was not noted yet
     */
    Set<UUID> broughtIn(List<RowResult> rows) {
        Map<UUID, Fingerprint> said = new HashMap<>();
        rows.forEach(row -> {
            if (row.said() != null) {
                said.put(row.commandId(), row.said());
            }
        });
        return table.broughtIn(said);
    }

    private static void requireAnswers(List<RowMatch> matches) {
        long questions = matches.stream().filter(RowMatch::inQuestion).count();
        if (questions > 0) {
            throw new OpenQuestions(questions);
        }
    }

    private List<ClaimedRow> claimed(List<RowMatch> matches, List<Claim> known) {
        Map<RowKey, Claim> fresh = fresh(matches, known);
        List<Claim> claims = matches.stream().map(match -> claim(match, fresh)).toList();
        table.insert(List.copyOf(fresh.values()));
        table.insertKeys(spelledAnew(matches, claims));
        Map<String, Integer> persons = Stream.concat(known.stream(), claims.stream())
                .collect(Collectors.toMap(Claim::report, claim -> claim.key().person(), Math::max));
        List<ClaimedRow> rows = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            Claim claim = claims.get(i);
            rows.add(new ClaimedRow(
                    matches.get(i).row(),
                    claim,
                    persons.getOrDefault(claim.report(), 1),
                    !matches.get(i).fresh()));
        }
        return rows;
    }

    private Map<RowKey, Claim> fresh(List<RowMatch> matches, List<Claim> known) {
        List<Claim> numbered = Stream.concat(
                        known.stream(),
                        matches.stream()
                                .filter(match -> match.claim() != null)
                                .map(match ->
                                        Objects.requireNonNull(match.claim()).under(match.key())))
                .toList();
        List<RowKey> unclaimed =
                matches.stream().filter(RowMatch::fresh).map(RowMatch::key).toList();
        Instant now = clock.instant();
        Map<RowKey, Claim> fresh = new HashMap<>();
        new ReportNumbers(numbered, references::next)
                .of(unclaimed)
                .forEach((key, report) ->
                        fresh.put(key, new Claim(key, UUID.randomUUID(), report, now, false, Fingerprint.NONE)));
        return fresh;
    }

    private static Claim claim(RowMatch match, Map<RowKey, Claim> fresh) {
        if (match.claim() != null) {
            return match.claim().under(match.key());
        }
        return Objects.requireNonNull(fresh.get(match.person().key())).under(match.key());
    }

    /** Keys that somebody's word gave to a claim. */
    private static List<Claim> spelledAnew(List<RowMatch> matches, List<Claim> claims) {
        List<Claim> anew = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            RowMatch match = matches.get(i);
            boolean byWord = match.claim() == null
                    ? match.first() != null
                    : !match.claim().key().same(match.key());
            if (byWord) {
                anew.add(claims.get(i));
            }
        }
        return anew;
    }
}

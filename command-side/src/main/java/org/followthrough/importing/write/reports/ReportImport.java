package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.bothsides.OwnTransaction;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.intake.write.references.References;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the rows of a file in, each as the commands it stands for. Cut short at any point and run again with the same file
 * it goes on where it stopped; run again after that it changes nothing.
 */
@Component
public class ReportImport {

    /** Told how far an import is. */
    @FunctionalInterface
    public interface Progress {

        /** After each row: how many are done, of how many. */
        void at(int done, int of);

        /**
         * Before the first row is sent.
         *
         * @param known how many of the rows an earlier import brought in
         */
        default void begins(int rows, int known) {}

        /**
         * After some rows, in the transaction that notes them as brought in.
         *
         * @param broughtIn cases by outcome, each told once, whatever is cut short
         */
        default void noted(SortedMap<String, Integer> broughtIn, List<RefusedRow> refused) {}
    }

    private static final int AT_ONCE = 100;

    private final RowClaims claims;
    private final References references;
    private final Sealer sealer;
    private final RowSender sender;
    private final TransactionTemplate transaction;

    ReportImport(
            RowClaims claims,
            References references,
            Sealer sealer,
            RowSender sender,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.references = references;
        this.sealer = sealer;
        this.sender = sender;
        this.transaction = OwnTransaction.of(transactions);
    }

    /**
     * @param actor whose name every event carries; must be allowed to open cases and import decisions
     * @throws IllegalArgumentException when the file has problems
     * @throws IllegalStateException when it was cut short; run again it goes on
     */
    public ImportResult run(ReportRows file, Actor actor, Progress progress) {
        if (!file.importable()) {
            throw new IllegalArgumentException("A file with problems is not imported");
        }
        List<ClaimedRow> claimed = claims.claim(file.rows());
        List<ClaimedRow> pending =
                claimed.stream().filter(row -> !row.broughtIn()).toList();
        progress.begins(claimed.size(), claimed.size() - pending.size());
        List<RefusedRow> refused = new ArrayList<>();
        SortedMap<String, Integer> broughtIn = new TreeMap<>();
        for (int from = 0; from < pending.size(); from += AT_ONCE) {
            int before = from;
            List<ClaimedRow> some = pending.subList(from, Math.min(from + AT_ONCE, pending.size()));
            prepare(some);
            RowSender.Sent sent = sender.send(
                    some,
                    actor,
                    done -> progress.at(before + done, pending.size()),
                    upToNow -> note(upToNow, progress));
            refused.addAll(sent.refused());
            outcomes(sent.broughtIn()).forEach((outcome, cases) -> broughtIn.merge(outcome, cases, Integer::sum));
        }
        return new ImportResult(claimed.size(), claimed.size() - pending.size(), broughtIn, List.copyOf(refused));
    }

    /** Keys and references are committed before the commands that need them. */
    private void prepare(List<ClaimedRow> rows) {
        sealer.prepare(
                rows.stream().flatMap(row -> new RowCommands(row).subjects()).toList());
        references.rememberAll(rows.stream().collect(Collectors.toMap(ClaimedRow::reference, ClaimedRow::caseId)));
    }

    private void note(RowSender.Sent sent, Progress progress) {
        transaction.executeWithoutResult(
                status -> progress.noted(outcomes(claims.broughtIn(sent.broughtIn())), sent.refused()));
    }

    private static SortedMap<String, Integer> outcomes(Collection<ClaimedRow> rows) {
        SortedMap<String, Integer> cases = new TreeMap<>();
        rows.forEach(row -> cases.merge(outcome(row), 1, Integer::sum));
        return cases;
    }

    private static String outcome(ClaimedRow claimed) {
        return claimed.row().outcome() == null
                ? ImportResult.UNDECIDED
                : claimed.row().outcome().name();
    }
}

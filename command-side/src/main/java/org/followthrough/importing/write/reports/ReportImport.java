package org.followthrough.importing.write.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.write.references.References;
import org.followthrough.importing.files.FileDifferences;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.store.RequiresNewTransaction;
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
         * @param supplemented rows that added to their case, each told once likewise
         */
        default void noted(SortedMap<String, Integer> broughtIn, int supplemented, List<RefusedRow> refused) {}
    }

    private static final int AT_ONCE = 100;

    private final RowClaims claims;
    private final References references;
    private final Sealer sealer;
    private final RowSender sender;
    private final RowWork work;
    private final FileComparison comparison;
    private final TransactionTemplate transaction;

    ReportImport(
            RowClaims claims,
            References references,
            Sealer sealer,
            RowSender sender,
            RowWork work,
            FileComparison comparison,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.references = references;
        this.sealer = sealer;
        this.sender = sender;
        this.work = work;
        this.comparison = comparison;
        this.transaction = RequiresNewTransaction.of(transactions);
    }

    /** What the rows would bring; stores nothing. */
    public FileDifferences compare(ReportRows file, RowAnswers answers) {
        return comparison.of(file.rows(), answers);
    }

    /**
     * Notes whom each row is about, for ever; brings nothing in. After it {@link #run} needs no answers.
     *
     * @throws OpenQuestions where somebody must say first whom a row is about; then nothing was noted
     */
    public void claim(ReportRows file, RowAnswers answers) {
        claims.claim(file.rows(), answers);
    }

    /**
     * @param actor whose name every event carries; must be allowed to open cases and import decisions
     * @throws IllegalArgumentException when the file has problems
     * @throws IllegalStateException when it was cut short; run again it goes on
     * @throws OpenQuestions as {@link #claim}
     */
    public ImportResult run(ReportRows file, Actor actor, Progress progress) {
        if (!file.importable()) {
            throw new IllegalArgumentException("A file with problems is not imported");
        }
        List<ClaimedRow> claimed = claims.claim(file.rows(), RowAnswers.NONE);
        List<ClaimedRow> pending = claimed.stream().filter(work::bringsAnything).toList();
        int known = claimed.size() - pending.size();
        progress.begins(claimed.size(), known);
        Set<UUID> people = new HashSet<>();
        Map<Boolean, List<ClaimedRow>> byFirst =
                pending.stream().collect(Collectors.partitioningBy(row -> people.add(row.commandId())));
        ImportTally all = new ImportTally();
        send(byFirst.getOrDefault(true, List.of()), pending.size(), actor, progress, all);
        // of two rows about one person the second adds to what the first brought in
        byFirst.getOrDefault(false, List.of())
                .forEach(row ->
                        send(claims.claim(List.of(row.row()), RowAnswers.NONE), pending.size(), actor, progress, all));
        return all.result(claimed.size(), known);
    }

    private void send(List<ClaimedRow> rows, int of, Actor actor, Progress progress, ImportTally all) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            int before = all.done();
            List<ClaimedRow> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            prepare(some);
            sender.send(some, actor, done -> progress.at(before + done, of), upToNow -> {
                note(upToNow, progress);
                all.add(upToNow);
            });
        }
    }

    /** Keys and references are committed before the commands that need them. */
    private void prepare(List<ClaimedRow> rows) {
        sealer.prepare(
                rows.stream().flatMap(row -> new RowCommands(row).subjects()).toList());
        references.rememberAll(rows.stream().collect(Collectors.toMap(ClaimedRow::reference, ClaimedRow::caseId)));
    }

    private void note(List<RowResult> results, Progress progress) {
        transaction.executeWithoutResult(status -> {
            Set<UUID> changed = claims.broughtIn(results);
            ImportTally tally = new ImportTally();
            tally.add(results.stream()
                    .filter(row -> !row.problems().isEmpty() || changed.contains(row.commandId()))
                    .toList());
            progress.noted(tally.broughtIn(), tally.supplemented(), tally.refused());
        });
    }
}

package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.intake.write.references.References;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;

/**
 * Brings the rows of a file in, each as the commands it stands for. Cut short at any point and run again with the same file
 * it goes on where it stopped; run again after that it changes nothing.
 */
@Component
public class ReportImport {

    /** Told after each row: how many are done, of how many. */
    @FunctionalInterface
    public interface Progress {

        void at(int done, int of);
    }

    private static final int AT_ONCE = 500;

    private final RowClaims claims;
    private final References references;
    private final Sealer sealer;
    private final RowSender sender;

    ReportImport(RowClaims claims, References references, Sealer sealer, RowSender sender) {
        this.claims = claims;
        this.references = references;
        this.sealer = sealer;
        this.sender = sender;
    }

    /**
     * @param actor whose name every event carries; must be allowed to open cases and import decisions
     * @throws IllegalArgumentException when the file has problems
     */
    public ImportResult run(ReportRows file, Actor actor, Progress progress) {
        if (!file.importable()) {
            throw new IllegalArgumentException("A file with problems is not imported");
        }
        List<ClaimedRow> claimed = claims.claim(file.rows());
        List<ClaimedRow> pending =
                claimed.stream().filter(row -> !row.broughtIn()).toList();
        List<RefusedRow> refused = new ArrayList<>();
        SortedMap<String, Integer> broughtIn = new TreeMap<>();
        for (int from = 0; from < pending.size(); from += AT_ONCE) {
            int before = from;
            List<ClaimedRow> some = pending.subList(from, Math.min(from + AT_ONCE, pending.size()));
            prepare(some);
            RowSender.Sent sent =
                    sender.send(some, actor, done -> progress.at(before + done, pending.size()), claims::broughtIn);
            refused.addAll(sent.refused());
            sent.broughtIn().forEach(row -> broughtIn.merge(outcome(row), 1, Integer::sum));
        }
        return new ImportResult(claimed.size(), claimed.size() - pending.size(), broughtIn, List.copyOf(refused));
    }

    /** Keys and references are committed before the commands that need them. */
    private void prepare(List<ClaimedRow> rows) {
        sealer.prepare(
                rows.stream().flatMap(row -> new RowCommands(row).subjects()).toList());
        references.rememberAll(rows.stream().collect(Collectors.toMap(ClaimedRow::reference, ClaimedRow::caseId)));
    }

    private static String outcome(ClaimedRow claimed) {
        return claimed.row().outcome() == null
                ? ImportResult.UNDECIDED
                : claimed.row().outcome().name();
    }
}

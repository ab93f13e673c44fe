package org.followthrough.importing.write.jobs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.importing.files.FileAnswer.FileProblem;
import org.followthrough.importing.files.ImportAnswer;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.importing.write.reports.OpenQuestions;
import org.followthrough.importing.write.reports.ReportImport;
import org.followthrough.importing.write.reports.ReportRows;
import org.followthrough.importing.write.reports.RowAnswers;
import org.followthrough.platform.keys.BlindIndex;
import org.followthrough.staff.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Starts imports and says how far they are, to whom it may be said. */
@Component
class Imports {

    private static final int MOST_SHOWN = 1_000;

    private final JobTable jobs;
    private final ReportImport reports;
    private final BlindIndex marks;

    Imports(JobTable jobs, ReportImport reports, @Qualifier("importFileIndex") BlindIndex marks) {
        this.jobs = jobs;
        this.reports = reports;
        this.marks = marks;
    }

    /**
     * From now on the file is brought in, whatever happens to this process. The same file of the same person is brought in once
     * at a time.
     *
     * @param file its id, under which it is kept
     * @param rows of the file; whom they are about is noted now, while whoever can say it is there
     * @throws OpenQuestions where an answer is missing; then nothing is started
     * @return the job: the file's id, unless the same is being brought in already
     */
    UUID start(UUID file, byte[] bytes, ReportRows rows, RowAnswers answers, @Nullable String charset, Actor actor) {
        reports.claim(rows, answers);
        String mark = marks.mark(digest(bytes) + "/" + charset);
        return jobs.insert(file, actor, charset, mark)
                ? file
                : startedBefore(file, actor)
                        .or(() -> jobs.running(actor.staffId(), mark))
                        .orElseThrow(() -> new IllegalStateException("The same import ended just now; start it again"));
    }

    /** The job of a file that the actor has confirmed already. */
    Optional<UUID> startedBefore(UUID file, Actor actor) {
        return jobs.find(file)
                .filter(job -> job.actor().staffId().equals(actor.staffId()))
                .map(ImportJob::jobId);
    }

    /** Empty where there is none, as where the viewer may not see it. */
    Optional<ImportAnswer> look(UUID job, Actor viewer) {
        return jobs.find(job).filter(found -> found.isOpenTo(viewer)).map(this::answer);
    }

    private ImportAnswer answer(ImportJob job) {
        Map<String, Integer> broughtIn = jobs.broughtIn(job.jobId());
        int refused = jobs.refusedRows(job.jobId());
        Integer supplemented = broughtIn.remove(JobTable.SUPPLEMENTED);
        int more = supplemented == null ? 0 : supplemented;
        int cases = broughtIn.values().stream().mapToInt(Integer::intValue).sum();
        return new ImportAnswer(
                job.jobId(),
                job.state(),
                job.startedAt(),
                job.endedAt(),
                job.rows(),
                job.known() + cases + more + refused,
                job.known(),
                broughtIn,
                more,
                refused,
                problems(jobs.refused(job.jobId(), MOST_SHOWN)));
    }

    private static List<FileProblem> problems(List<RefusedRow> rows) {
        return rows.stream().flatMap(Imports::problems).toList();
    }

    private static Stream<FileProblem> problems(RefusedRow row) {
        return row.problems().stream().map(problem -> new FileProblem(row.row(), null, problem));
    }

    /** Only ever stored keyed. */
    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

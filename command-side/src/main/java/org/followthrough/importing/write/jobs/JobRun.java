package org.followthrough.importing.write.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.followthrough.importing.files.ImportState;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.importing.write.reports.ReportFile;
import org.followthrough.importing.write.reports.ReportImport;
import org.followthrough.importing.write.reports.ReportRows;
import org.followthrough.protocol.Protocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the file of a job in, from the start or from where it was cut short. */
@Component
class JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private final JobTable jobs;
    private final KeptFiles files;
    private final ReportImport imports;
    private final Protocol protocol;
    private final Clock clock;

    JobRun(JobTable jobs, KeptFiles files, ReportImport imports, Protocol protocol, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.imports = imports;
        this.protocol = protocol;
        this.clock = clock;
    }

    /**
     * Does nothing where the job has ended meanwhile.
     *
     * @throws RuntimeException where it was cut short; run again it goes on
     */
    void run(UUID jobId) {
        jobs.find(jobId).filter(job -> job.state() == ImportState.RUNNING).ifPresent(this::run);
    }

    private void run(ImportJob job) {
        Optional<ReportRows> rows = files.read(job.jobId())
                .map(file -> ReportFile.read(file, job.charset(), protocol.today(clock.instant())))
                .filter(ReportRows::importable);
        if (rows.isEmpty()) {
            LOG.warn("The file of import {} cannot be read any more", job.jobId());
            jobs.end(job.jobId(), ImportState.STOPPED);
            return;
        }
        imports.run(rows.get(), job.actor(), noteIn(job.jobId()));
        jobs.end(job.jobId(), ImportState.DONE);
    }

    private ReportImport.Progress noteIn(UUID job) {
        return new ReportImport.Progress() {
            @Override
            public void at(int done, int of) {}

            @Override
            public void begins(int rows, int known) {
                jobs.begin(job, rows, known);
            }

            @Override
            public void noted(SortedMap<String, Integer> broughtIn, int supplemented, List<RefusedRow> refused) {
                jobs.add(job, broughtIn);
                jobs.add(job, supplemented > 0 ? Map.of(JobTable.SUPPLEMENTED, supplemented) : Map.of());
                jobs.refuse(job, refused);
            }
        };
    }
}

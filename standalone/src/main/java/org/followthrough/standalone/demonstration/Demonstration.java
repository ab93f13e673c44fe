package org.followthrough.standalone.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.platform.installation.Installation;
import org.followthrough.protocol.Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty data folder at the first start, before the address is printed. Cut short at any point, the next start goes
 * on where this one stopped. An installation that was begun as a real one, or holds anything else, is left alone.
 */
@Component
@Profile("!production")
class Demonstration implements ApplicationRunner {

    private final boolean wanted;
    private final HowFar howFar;
    private final ReportsOf2025 reports;
    private final WorkedCases cases;
    private final Watching watching;
    private final Protocol protocol;
    private final Clock clock;

    Demonstration(
            @Value("${followthrough.demonstration:false}") boolean wanted,
            Installation installation,
            HowFar howFar,
            ReportsOf2025 reports,
            WorkedCases cases,
            Watching watching,
            Protocol protocol,
            Clock clock) {
        this.wanted = wanted && installation.demonstration();
        this.howFar = howFar;
        this.reports = reports;
        this.cases = cases;
        this.watching = watching;
        this.protocol = protocol;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && howFar.isOwed()) {
            load(new ProgressLine(System.out));
        }
    }

    /** Repeatable: what is there already is not brought in again. */
    void load(Progress progress) {
        LocalDate today = protocol.today(clock.instant());
        LocalDate day = howFar.begun(today);
        watching.whileDeadlinesWait(() -> {
            reports.bringIn(today, progress);
            cases.tell(day, progress);
        });
        watching.untilViewsShowEverything();
        howFar.done();
    }
}

package org.followthrough.platform.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.codes.RiskLevel;
import org.followthrough.protocol.Protocol;
import org.followthrough.protocol.Protocol.Checks;

/** What single settings cannot show: limits that contradict each other or could never be met. */
final class ProtocolSense {

    private final List<String> problems = new ArrayList<>();

    static List<String> problems(Protocol protocol) {
        ProtocolSense sense = new ProtocolSense();
        sense.check(protocol);
        return sense.problems;
    }

    private void check(Protocol protocol) {
        require(
                protocol.country().matches("[A-Z]{2}") && CountryHolidays.known(protocol.country()),
                "country must be an ISO 3166-1 code in capitals whose holidays are known, such as RS.");
        require(
                protocol.officeHours().opens().isBefore(protocol.officeHours().closes()),
                "officeHours.opens must be before officeHours.closes.");
        require(
                protocol.decision().warnAfterDays() <= protocol.decision().overdueAfterDays(),
                "decision.warnAfterDays must not be after decision.overdueAfterDays.");
        require(
                protocol.escalation().level2AfterDays() <= protocol.escalation().level3AfterDays(),
                "escalation.level2AfterDays must not be after escalation.level3AfterDays.");
        require(protocol.outreach().attempts() > 0, "outreach.attempts must be at least 1.");
        require(
                protocol.outreach().days() <= protocol.outreach().attempts()
                        && protocol.outreach().channels() <= protocol.outreach().attempts(),
                "outreach.days and outreach.channels must not be more than outreach.attempts.");
        require(protocol.riskRemoved().checks() > 0, "riskRemoved.checks must be at least 1.");
        require(protocol.lost().unreachedChecks() > 0, "lost.unreachedChecks must be at least 1.");
        require(
                protocol.referral().handOverWorkingDays() > 0
                        && protocol.referral().answerWorkingDays() > 0,
                "referral.handOverWorkingDays and referral.answerWorkingDays must be at least 1.");
        require(
                protocol.reports().acknowledgementWorkingDays() > 0,
                "reports.acknowledgementWorkingDays must be at least 1.");
        require(!protocol.wordsNeverUsed().phrases().isEmpty(), "wordsNeverUsed must name at least one phrase.");
        check(protocol.checks());
    }

    private void check(Checks checks) {
        require(
                checks.firstDays().values().stream().allMatch(days -> days > 0),
                "checks.firstDays must be at least 1 day at every level.");
        require(
                !checks.furtherDays().isEmpty() && checks.furtherDays().stream().allMatch(days -> days > 0),
                "checks.furtherDays must name at least one number of days, each 1 or more.");
        require(
                IntStream.range(1, checks.firstDays().size()).allMatch(i -> rising(checks, i)),
                "checks.firstDays must not be later at a higher risk.");
    }

    private static boolean rising(Checks checks, int level) {
        RiskLevel[] levels = RiskLevel.values();
        return checks.firstDays(levels[level - 1]) <= checks.firstDays(levels[level]);
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            problems.add(otherwise);
        }
    }
}

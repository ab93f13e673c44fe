package org.followthrough.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.followthrough.codes.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * The named, versioned set of limits in force (domain.md 6): judgement with an anchor, not law. Its component names are the
 * keys of the file it is read from. Limits in days are dates, due through the end of that day in {@link #zone()}; limits in
 * hours are instants.
 *
 * @param version named in the metadata of every event whose limit it set (rule E2)
 * @param country ISO 3166-1 alpha-2, the operating country: who is foreign
 * @param holidays of that country; follows from it and is no setting of its own
 * @param closedOn days without work that the holiday library does not know
 */
public record Protocol(
        String version,
        String country,
        Holidays holidays,
        ZoneId zone,
        List<LocalDate> closedOn,
        OfficeHours officeHours,
        InterimProtection interimProtection,
        Decision decision,
        Outreach outreach,
        Checks checks,
        RiskRemoved riskRemoved,
        Lost lost,
        Returned returned,
        Declined declined,
        AtRisk atRisk,
        Referral referral,
        Review review,
        Links links,
        Reports reports,
        DueSoon dueSoon,
        Escalation escalation,
        int publishedCellThreshold,
        WordsNeverUsed wordsNeverUsed) {

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    public boolean isWorkingDay(LocalDate day) {
        return workingDays().contains(day);
    }

    /** @param days counted in working days only; negative counts back, 0 is the day itself */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        return workingDays().plus(day, days);
    }

    public LocalDate workingDayOnOrBefore(LocalDate day) {
        return workingDays().onOrBefore(day);
    }

    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return workingDays().onOrAfter(day);
    }

    /** @param at local time in {@link #zone()}; none given counts as office hours, whatever the day (rule E1) */
    public boolean outOfHours(LocalDate day, @Nullable LocalTime at) {
        return at != null && (!isWorkingDay(day) || officeHours.closedAt(at));
    }

    /** The midnight that ends the day: due today is on time. */
    public Instant overdueFrom(LocalDate dueOn) {
        return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** On time is judged by when it was recorded, with a few working days' grace (rule F7). */
    public boolean recordedOnTime(LocalDate dueOn, Instant recordedAt) {
        return recordedAt.isBefore(overdueFrom(plusWorkingDays(dueOn, checks.graceWorkingDays())));
    }

    /** @param risk null where nobody assessed it, which counts as HIGH */
    public LocalDate firstCheckDue(LocalDate decidedOn, @Nullable RiskLevel risk) {
        return checkDue(decidedOn, checks.firstDays(risk));
    }

    /** @param checksDoneSinceTheDecision including the one that happened on that day, so at least 1 */
    public LocalDate nextCheckDue(LocalDate checkHappenedOn, int checksDoneSinceTheDecision, RiskLevel risk) {
        return checkDue(checkHappenedOn, checks.furtherDays(checksDoneSinceTheDecision, risk));
    }

    /**
     * When the check falls due that a person's return asks for (rule C6): within hours where the risk is high, through
     * weekends; else within working days.
     */
    public LocalDate returnCheckDue(LocalDate heardOn, RiskLevel risk) {
        return risk == RiskLevel.HIGH
                ? heardOn.plusDays(Duration.ofHours(returned.highHours()).toDays())
                : plusWorkingDays(heardOn, returned.checkWorkingDays());
    }

    /** Of a person at high risk, or a child: hours, through weekends, from when the receipt was recorded (rule P1). */
    public Instant urgentProtectionDue(Instant recordedAt) {
        return recordedAt.plus(Duration.ofHours(interimProtection.urgentHours()));
    }

    /** Last day on which a supervisor answers whether the person is at risk (rule D5). */
    public LocalDate atRiskDecisionDue(LocalDate since) {
        return plusWorkingDays(since, atRisk.decisionWorkingDays());
    }

    /** Last day to say whether a review is admitted (rule R3). */
    public LocalDate reviewAdmissibilityDue(LocalDate requestedOn) {
        return plusWorkingDays(requestedOn, review.admissibilityWorkingDays());
    }

    /** Last day to decide a review, counted from the request: a late admission does not move it (rule R3). */
    public LocalDate reviewDecisionDue(LocalDate requestedOn) {
        return workingDayOnOrAfter(requestedOn.plusDays(review.decisionDays()));
    }

    /** Rule P4. */
    public LocalDate atRiskRenewalDue(LocalDate decidedOn) {
        return workingDayOnOrBefore(decidedOn.plusDays(atRisk.renewalDays()));
    }

    /** Last day on which a supervisor answers a proposal (rules L2, L3, D8). */
    public LocalDate linkAnswerDue(LocalDate proposedOn) {
        return plusWorkingDays(proposedOn, links.answerWorkingDays());
    }

    /** Last day on which the leading case takes over what a duplicate owes: for it, that is a new report (rules D8, F6). */
    public LocalDate takeOverDue(LocalDate confirmedOn) {
        return plusWorkingDays(confirmedOn, lost.wakeWorkingDays());
    }

    /** Last day to confirm from the record that a "no" was free (rule C5). */
    public LocalDate declineConfirmationDue(LocalDate recordedOn) {
        return plusWorkingDays(recordedOn, declined.confirmationWorkingDays());
    }

    /** Last day to ask the person and to hand a labour-rights violation over (rule D9). */
    public LocalDate referralDue(LocalDate since) {
        return plusWorkingDays(since, referral.handOverWorkingDays());
    }

    /** Last day for the answer of the body it was handed to (rule D9). */
    public LocalDate referralAnswerDue(LocalDate handedOverOn) {
        return plusWorkingDays(handedOverOn, referral.answerWorkingDays());
    }

    /** Last day on which a review can be asked for without saying why so late; a working day (rule R1). */
    public LocalDate reviewWindowUntil(LocalDate deliveredOn) {
        return workingDayOnOrAfter(deliveredOn.plusDays(review.windowDays()));
    }

    /** Last day on which an organisation is told that its report was received (rule L4), counted from when it was recorded. */
    public LocalDate acknowledgementDue(LocalDate recordedOn) {
        return plusWorkingDays(recordedOn, reports.acknowledgementWorkingDays());
    }

    private WorkingDays workingDays() {
        return new WorkingDays(holidays, closedOn);
    }

    private LocalDate checkDue(LocalDate from, int days) {
        LocalDate due = workingDayOnOrBefore(from.plusDays(days));
        return due.isAfter(from) ? due : from.plusDays(1);
    }

    /** Everything outside them, and every day that is not worked, is out of hours. */
    public record OfficeHours(LocalTime opens, LocalTime closes) {

        boolean closedAt(LocalTime at) {
            return at.isBefore(opens) || !at.isBefore(closes);
        }
    }

    /** Rules P1 and P2. Urgent is HIGH or a child. */
    public record InterimProtection(int urgentHours, int otherWorkingDays, int reviewDays) {}

    /** Rules D7 and P3; days since receipt, {@code noNegativeBeforeDays} since the first contact. */
    public record Decision(int noNegativeBeforeDays, int warnAfterDays, int overdueAfterDays, int extensionDays) {}

    /** Minimum outreach (rule C3). */
    public record Outreach(
            int attempts, int days, int firstToLastDays, int channels, int outOfHours, int throughOrganisation) {}

    /**
     * When follow-up checks are due (rule F3).
     *
     * @param furtherDays after the first, second, … check; the last one repeats for ever
     * @param earlyDays how long before its date a check may be done
     * @param graceWorkingDays how late a check done on time may be recorded (rule F7)
     */
    public record Checks(
            Map<RiskLevel, Integer> firstDays, List<Integer> furtherDays, int earlyDays, int graceWorkingDays) {

        public int firstDays(@Nullable RiskLevel risk) {
            return firstDays.getOrDefault(risk == null ? RiskLevel.HIGH : risk, 0);
        }

        int furtherDays(int checksDone, RiskLevel risk) {
            if (checksDone < 1) {
                throw new IllegalArgumentException("a next check follows at least one check");
            }
            int days = furtherDays.get(Math.min(checksDone, furtherDays.size()) - 1);
            return risk == RiskLevel.HIGH ? (days + 1) / 2 : days;
        }
    }

    /** Consecutive checks that found NONE, and how far apart (rule F4). */
    public record RiskRemoved(int checks, int daysApart) {}

    /** Rule F6. */
    public record Lost(int unreachedChecks, int overMonths, int deskSearchMonths, int wakeWorkingDays) {}

    /** A person came back or asked for a review (rule C6). */
    public record Returned(int checkWorkingDays, int highHours) {}

    /** A person does not want to be followed up (rule C5). */
    public record Declined(int confirmationWorkingDays) {}

    /** Rules D5 and P4. */
    public record AtRisk(int decisionWorkingDays, int renewalDays) {}

    /** Handing a labour-rights violation to a body that is there for it (rule D9). */
    public record Referral(int handOverWorkingDays, int answerWorkingDays) {}

    /** Rules R1 to R3; the window runs from delivery. */
    public record Review(int windowDays, int admissibilityWorkingDays, int decisionDays) {}

    /**
     * Rules L2 and L3.
     *
     * @param exOfficioReports so many reports naming one connection propose a procedure
     */
    public record Links(int answerWorkingDays, int exOfficioReports) {}

    /** Rule L4. */
    public record Reports(int acknowledgementWorkingDays) {}

    /** When an obligation shows as due soon, and how long before it notices go out. */
    public record DueSoon(int listDays, List<Integer> noticeWorkingDays) {}

    /** Days after the due date; level 1 is being overdue. */
    public record Escalation(int level2AfterDays, int level3AfterDays) {}
}

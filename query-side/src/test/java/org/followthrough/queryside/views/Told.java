package org.followthrough.queryside.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.Gender;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SettledBy;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.events.ObligationsChanged.Moved;
import org.followthrough.obligation.events.ObligationsChanged.Opened;
import org.followthrough.obligation.events.ObligationsChanged.Settled;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.protection.events.MeasureEnded;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.risk.events.RiskAssessed;

/** Events of one case, told in few words. */
public record Told(UUID caseId, String reference) {

    public static final UUID SOMEONE = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    public static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    public static Told aCase(String reference) {
        return new Told(UUID.randomUUID(), reference);
    }

    public CaseOpened opened(SourceCategory source, String citizenship) {
        return opened(source, citizenship, 1, false);
    }

    /** Of a report whose sender waits to hear that it was received. */
    public CaseOpened openedToAcknowledge() {
        return opened(SourceCategory.CIVIL_SOCIETY, "RS", 1, true);
    }

    /** A further person of the report. */
    public CaseOpened openedAs(int personNo) {
        return opened(SourceCategory.CIVIL_SOCIETY, "RS", personNo, false);
    }

    private CaseOpened opened(SourceCategory source, String citizenship, int personNo, boolean acknowledgementAwaited) {
        return new CaseOpened(
                caseId,
                SOMEONE,
                MARCH_1,
                reference,
                personNo,
                personNo,
                3,
                source,
                false,
                null,
                List.of(TypeOfExploitation.ForcedLabour),
                Set.of(),
                UUID.randomUUID(),
                TestSealer.personal(
                        "person.particulars",
                        new Particulars(
                                List.of(citizenship), Gender.Feminine, null, AgeGroup.ADULT, AgeBasis.DECLARED, "RS")),
                null,
                null,
                List.of(),
                null,
                acknowledgementAwaited);
    }

    /** A further type, six people mentioned, and born in 2012. */
    public ReportSupplemented supplemented(LocalDate on) {
        return new ReportSupplemented(
                caseId,
                SOMEONE,
                on,
                List.of(TypeOfExploitation.ForcedBegging),
                Set.of(),
                6,
                null,
                TestSealer.personal(
                        "person.particulars",
                        new Particulars(
                                List.of("RS", "BA"), Gender.Feminine, 2012, AgeGroup.UNKNOWN, AgeBasis.DECLARED, "RS")),
                null,
                null,
                null);
    }

    public DecisionImported decided(Outcome outcome, LocalDate on) {
        return new DecisionImported(
                caseId,
                SOMEONE,
                on,
                UUID.randomUUID(),
                outcome,
                outcome.negative() ? DecisionReason.INSUFFICIENT_DATA : null);
    }

    public CheckScheduled check(UUID check, int number, LocalDate dueOn) {
        var kind = number == 1 ? CheckKind.FIRST : CheckKind.FURTHER;
        return new CheckScheduled(caseId, SOMEONE, MARCH_1, check, number, kind, dueOn, RiskLevel.HIGH, dueOn);
    }

    public CheckCompleted done(UUID check, LocalDate on, ContactResult result) {
        return new CheckCompleted(
                caseId,
                SOMEONE,
                on,
                null,
                check,
                ContactChannel.PHONE,
                result,
                true,
                true,
                TestSealer.text("check.language", "sr"),
                false,
                true,
                RiskLevel.LOW,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null);
    }

    public RiskAssessed assessed(UUID assessment, LocalDate on, RiskLevel level) {
        return new RiskAssessed(caseId, SOMEONE, on, assessment, level, Map.of(), null);
    }

    public ReviewRequested reviewRequested(UUID review, LocalDate on) {
        return new ReviewRequested(
                caseId,
                SOMEONE,
                on,
                review,
                UUID.randomUUID(),
                ReviewRequester.SUPPORT_PROVIDER,
                ReviewGround.RENEWED_RISK,
                null,
                null,
                null);
    }

    public ReviewDecided reviewDecided(UUID review, LocalDate on, ReviewOutcome outcome) {
        return new ReviewDecided(
                caseId, SOMEONE, on, review, outcome, TestSealer.text("review.because", "Read it all."));
    }

    public CaseReopened reopened(UUID review, LocalDate on) {
        return new CaseReopened(caseId, SOMEONE, on, review, UUID.randomUUID());
    }

    public ObligationsChanged owes(UUID obligation, ObligationKind kind, LocalDate dueOn) {
        return owes(obligation, kind, obligation, dueOn);
    }

    /** @param entry id of what it rests on */
    public ObligationsChanged owes(UUID obligation, ObligationKind kind, UUID entry, LocalDate dueOn) {
        return changed(new Opened(obligation, kind, entry, null, MARCH_1, dueOn, null, dueOn));
    }

    /** A decision on protection, by a limit of hours. */
    public ObligationsChanged owesProtection(Instant dueAt) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.ofInstant(dueAt, ZoneId.of("Europe/Belgrade"));
        return changed(new Opened(id, ObligationKind.PROTECTION_DECISION, caseId, null, MARCH_1, day, dueAt, day));
    }

    private ObligationsChanged changed(Opened opened) {
        return new ObligationsChanged(caseId, SOMEONE, MARCH_1, List.of(opened), List.of(), List.of());
    }

    public ObligationsChanged owesBy(UUID obligation, ObligationKind kind, LocalDate from, LocalDate to) {
        var moved = new Moved(obligation, kind, from, to, null, to);
        return new ObligationsChanged(caseId, SOMEONE, MARCH_1, List.of(), List.of(moved), List.of());
    }

    public ObligationsChanged owesNoMore(UUID obligation, ObligationKind kind) {
        var settled = new Settled(obligation, kind, SettledBy.ANSWERED);
        return new ObligationsChanged(caseId, SOMEONE, MARCH_1, List.of(), List.of(), List.of(settled));
    }

    /** In place and accepted. */
    public MeasureRecorded measure(UUID measure, LocalDate reviewOn) {
        return new MeasureRecorded(
                caseId, SOMEONE, MARCH_1, measure, ProtectionMeasure.LEGAL_AID, true, true, reviewOn, null);
    }

    public MeasureEnded measureEnded(UUID measure, LocalDate on) {
        return new MeasureEnded(caseId, SOMEONE, on, measure, TestSealer.text("measure-review.because", "Not needed."));
    }

    public FollowUpEnded ended(FollowUpEndReason reason, LocalDate on) {
        return new FollowUpEnded(caseId, SOMEONE, on, reason, TestSealer.text("follow-up-ended.because", "Because."));
    }

    public ContactAttempted attempted(LocalDate on, ContactResult result) {
        return new ContactAttempted(
                caseId,
                SOMEONE,
                on,
                null,
                UUID.randomUUID(),
                ContactChannel.PHONE,
                result,
                true,
                false,
                true,
                true,
                null,
                false,
                null,
                null);
    }

    public DecisionDelivered delivered(LocalDate on) {
        return new DecisionDelivered(
                caseId,
                SOMEONE,
                on,
                UUID.randomUUID(),
                TestSealer.text("delivery.language", "sr"),
                ContactChannel.PHONE,
                null);
    }

    public PersonReturned returned(LocalDate on) {
        return new PersonReturned(caseId, SOMEONE, on, UUID.randomUUID(), null, null);
    }

    public FollowUpDeclined declined(LocalDate on) {
        return new FollowUpDeclined(
                caseId,
                SOMEONE,
                on,
                UUID.randomUUID(),
                TestSealer.text("decline.language", "ne"),
                TestSealer.text("decline.said", "I am well now."));
    }

    public EntryCorrected struckOut(UUID entry, LocalDate on) {
        return new EntryCorrected(caseId, SOMEONE, on, UUID.randomUUID(), entry, SOMEONE);
    }

    public DecisionCorrected corrected(Outcome outcome, DecisionReason right, LocalDate on) {
        var finding = new CorrectedFinding(outcome, right, null, Map.of());
        return new DecisionCorrected(caseId, SOMEONE, on, UUID.randomUUID(), UUID.randomUUID(), finding, SOMEONE);
    }

    public FollowedInOtherCase followedIn(Told leading) {
        return new FollowedInOtherCase(caseId, SOMEONE, MARCH_1, leading.caseId());
    }

    public DuplicateTakenBack takenBack(Told leading) {
        return new DuplicateTakenBack(
                caseId, SOMEONE, MARCH_1, leading.caseId(), TestSealer.text("duplicate.because", "Sisters."));
    }
}

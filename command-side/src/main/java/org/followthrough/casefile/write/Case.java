package org.followthrough.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.access.commands.*;
import org.followthrough.access.write.disclose.DisclosingToAuthority;
import org.followthrough.casefile.commands.*;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.write.correctentry.*;
import org.followthrough.connection.commands.*;
import org.followthrough.connection.write.addconnection.AddingConnection;
import org.followthrough.connection.write.exofficio.*;
import org.followthrough.connection.write.linkedreview.*;
import org.followthrough.decision.commands.*;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;
import org.followthrough.decision.write.importdecision.ImportingDecision;
import org.followthrough.decision.write.signoffdecision.*;
import org.followthrough.duplicate.commands.*;
import org.followthrough.duplicate.write.KnownCases;
import org.followthrough.duplicate.write.answer.*;
import org.followthrough.duplicate.write.propose.ProposingDuplicate;
import org.followthrough.duplicate.write.takeback.TakingBackDuplicate;
import org.followthrough.duplicate.write.takeover.*;
import org.followthrough.followup.commands.*;
import org.followthrough.followup.write.completecheck.CompletingCheck;
import org.followthrough.followup.write.declarelost.*;
import org.followthrough.followup.write.decline.*;
import org.followthrough.followup.write.departure.RecordingDeparture;
import org.followthrough.followup.write.endfollowup.EndingFollowUp;
import org.followthrough.followup.write.handover.HandingOver;
import org.followthrough.followup.write.keeptime.*;
import org.followthrough.followup.write.recorddeath.RecordingDeath;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.guardian.commands.*;
import org.followthrough.guardian.write.comingofage.NoticingComingOfAge;
import org.followthrough.guardian.write.nameguardian.NamingGuardian;
import org.followthrough.intake.commands.*;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.intake.write.opencase.OpeningCase;
import org.followthrough.intake.write.recordfeedbackwish.RecordingFeedbackWish;
import org.followthrough.intake.write.tellreporter.TellingReporter;
import org.followthrough.obligation.commands.*;
import org.followthrough.obligation.write.acknowledge.AcknowledgingObligation;
import org.followthrough.obligation.write.keeptime.*;
import org.followthrough.outreach.commands.*;
import org.followthrough.outreach.write.confirmnosafechannel.ConfirmingNoSafeChannel;
import org.followthrough.outreach.write.giverightsinformation.GivingRightsInformation;
import org.followthrough.outreach.write.recordcontactattempt.RecordingContactAttempt;
import org.followthrough.outreach.write.recordsearchstep.RecordingSearchStep;
import org.followthrough.outreach.write.setcontactplan.SettingContactPlan;
import org.followthrough.protection.commands.*;
import org.followthrough.protection.write.decidenoprotection.DecidingNoProtection;
import org.followthrough.protection.write.recordmeasure.RecordingMeasure;
import org.followthrough.protection.write.reviewmeasure.ReviewingMeasure;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.*;
import org.followthrough.referral.write.recordanswer.RecordingReferralAnswer;
import org.followthrough.referral.write.recordreferral.RecordingReferral;
import org.followthrough.review.commands.*;
import org.followthrough.review.write.admitreview.AdmittingReview;
import org.followthrough.review.write.decidereview.DecidingReview;
import org.followthrough.review.write.namereviewer.NamingReviewer;
import org.followthrough.review.write.requestreview.RequestingReview;
import org.followthrough.risk.commands.*;
import org.followthrough.risk.write.assessrisk.AssessingRisk;
import org.followthrough.risk.write.atrisk.*;
import org.followthrough.staff.Acting;
import org.followthrough.staff.StaffDirectory;
import org.followthrough.staff.StaffIds;
import org.jspecify.annotations.Nullable;

/**
 * One person's procedure, from the report to the end of the follow-up: the only place where the domain meets the framework.
 * Each command goes to the slice that decides; what it answers is stored.
 */
@Aggregate
class Case {

    /** Metadata key of the sequence number the sender last saw; a case that moved on refuses with what it is at now. */
    static final String EXPECTED_VERSION = "expectedVersion";

    static final String COMMAND_ID = "commandId";

    @AggregateIdentifier
    @Nullable
    UUID caseId;

    private CaseFacts facts = CaseFacts.NONE;
    private long version = -1;
    /** Sequence of the latest event that somebody caused: what time alone did is no change that an open form must see. */
    private long latestAct = -1;

    private final Map<String, Long> answered = new HashMap<>();

    protected Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(OpenCase command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> OpeningCase.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AssignCase command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AssigningCase.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AcknowledgeReport command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AcknowledgingReport.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(TellReporterWhatBecame command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> TellingReporter.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordFeedbackWish command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingFeedbackWish.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SetContactPlan command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> SettingContactPlan.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordContactAttempt command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingContactAttempt.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordSearchStep command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingSearchStep.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmNoSafeChannel command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ConfirmingNoSafeChannel.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(GiveRightsInformation command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> GivingRightsInformation.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AssessRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AssessingRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DecideCase command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DecidingCase.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SignOffDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> SigningOffDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SendBackDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> SendingBackDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ExtendDecisionLimit command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ExtendingDecisionLimit.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeliverDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DeliveringDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ImportDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ImportingDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(CompleteCheck command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> CompletingCheck.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(MarkCheckOverdue command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> MarkingCheckOverdue.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EscalateCheck command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> EscalatingCheck.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeLost command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ProposingLost.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmLost command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ConfirmingLost.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(WakeFollowUp command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> WakingFollowUp.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EndFollowUp command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> EndingFollowUp.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordReturn command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(command, metaData, () -> RecordingReturn.decide(command, facts, protocol, acting, staff));
    }

    @CommandHandler
    Recorded handle(RequestReview command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(command, metaData, () -> RequestingReview.decide(command, facts, protocol, acting, staff));
    }

    @CommandHandler
    Recorded handle(AdmitReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AdmittingReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(NameReviewer command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(command, metaData, () -> NamingReviewer.decide(command, facts, protocol, acting, staff));
    }

    @CommandHandler
    Recorded handle(DecideReview command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(command, metaData, () -> DecidingReview.decide(command, facts, protocol, acting, staff));
    }

    @CommandHandler
    Recorded handle(RecordMeasure command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingMeasure.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DecideNoProtection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DecidingNoProtection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ReviewMeasure command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ReviewingMeasure.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DesignateAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DesignatingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RefuseAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RefusingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RenewAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RenewingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(LiftAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> LiftingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AddConnection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AddingConnection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeLinkedReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ProposingLinkedReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AcceptLinkedReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AcceptingLinkedReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeclineLinkedReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DecliningLinkedReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeExOfficio command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ProposingExOfficio.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AnswerExOfficio command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AnsweringExOfficio.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeDuplicate command, Acting acting, Protocol protocol, MetaData metaData, KnownCases cases) {
        return once(command, metaData, () -> ProposingDuplicate.decide(command, facts, protocol, acting, cases));
    }

    @CommandHandler
    Recorded handle(ConfirmDuplicate command, Acting acting, Protocol protocol, MetaData metaData, KnownCases cases) {
        return once(command, metaData, () -> ConfirmingDuplicate.decide(command, facts, protocol, acting, cases));
    }

    @CommandHandler
    Recorded handle(DeclineDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DecliningDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(TakeOverDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> TakingOverDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EndDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> EndingDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ResumeDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ResumingDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(TakeBackDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> TakingBackDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ReleaseDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ReleasingDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeclineFollowUp command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DecliningFollowUp.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmDecline command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ConfirmingDecline.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(HandOver command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> HandingOver.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordDeath command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingDeath.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordDeparture command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingDeparture.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(NameGuardian command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> NamingGuardian.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(NoticeComingOfAge command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> NoticingComingOfAge.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordReferral command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingReferral.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordReferralAnswer command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> RecordingReferralAnswer.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(
            DiscloseToAuthority command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(command, metaData, () -> DisclosingToAuthority.decide(command, facts, protocol, acting, staff));
    }

    @CommandHandler
    Recorded handle(MarkObligationOverdue command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> MarkingObligationOverdue.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EscalateObligation command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> EscalatingObligation.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AcknowledgeObligation command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> AcknowledgingObligation.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeCorrection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ProposingCorrection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmCorrection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> ConfirmingCorrection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeclineCorrection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, metaData, () -> DecliningCorrection.decide(command, facts, protocol, acting));
    }

    @EventSourcingHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @MetaDataValue(COMMAND_ID) @Nullable String commandId) {
        caseId = event.caseId();
        facts = facts.after(event);
        version = sequence;
        if (!StaffIds.SYSTEM.equals(event.by())) {
            latestAct = sequence;
        }
        if (commandId != null) {
            answered.put(commandId, sequence);
        }
    }

    private Recorded once(CaseCommand command, MetaData sent, Supplier<List<CaseEvent>> decision) {
        Long answer = answered.get(command.commandId().toString());
        if (answer != null) {
            return new Recorded(command.caseId(), answer);
        }
        requireExpectedVersion(sent.get(EXPECTED_VERSION));
        var metaData = MetaData.with(COMMAND_ID, command.commandId().toString());
        decision.get().forEach(event -> apply(event, metaData));
        return new Recorded(command.caseId(), version);
    }

    private void requireExpectedVersion(@Nullable Object expected) {
        if (expected != null && !isUpToDate(expected.toString())) {
            var versions = Map.of("expected", expected.toString(), "actual", String.valueOf(version));
            throw new Refused(List.of(new Problem("changed-meanwhile", versions)));
        }
    }

    private boolean isUpToDate(String expected) {
        return LongStream.rangeClosed(latestAct, version)
                .mapToObj(String::valueOf)
                .anyMatch(expected::equals);
    }
}

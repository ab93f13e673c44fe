package org.followthrough.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.access.commands.*;
import org.followthrough.access.write.disclose.DisclosingToAuthority;
import org.followthrough.casefile.commands.*;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.AnsweredCommands;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.connection.commands.*;
import org.followthrough.connection.write.addconnection.AddingConnection;
import org.followthrough.connection.write.exofficio.*;
import org.followthrough.connection.write.linkedreview.*;
import org.followthrough.correction.commands.*;
import org.followthrough.correction.write.correctentry.*;
import org.followthrough.decision.commands.*;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;
import org.followthrough.decision.write.importdecision.ImportingDecision;
import org.followthrough.decision.write.signoffdecision.*;
import org.followthrough.duplicate.commands.*;
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
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.intake.write.opencase.OpeningCase;
import org.followthrough.intake.write.recordfeedbackwish.RecordingFeedbackWish;
import org.followthrough.intake.write.supplementreport.SupplementingReport;
import org.followthrough.intake.write.tellreporter.TellingReporter;
import org.followthrough.obligation.commands.*;
import org.followthrough.obligation.write.acknowledge.AcknowledgingObligation;
import org.followthrough.obligation.write.keeptime.*;
import org.followthrough.obligation.write.ledger.Ledger;
import org.followthrough.outreach.commands.*;
import org.followthrough.outreach.write.confirmnosafechannel.ConfirmingNoSafeChannel;
import org.followthrough.outreach.write.giverightsinformation.GivingRightsInformation;
import org.followthrough.outreach.write.recordcontactattempt.RecordingContactAttempt;
import org.followthrough.outreach.write.recordsearchstep.RecordingSearchStep;
import org.followthrough.outreach.write.setcontactplan.SettingContactPlan;
import org.followthrough.personal.Acts;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.platform.staff.StaffDirectory;
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
import org.followthrough.staff.Actor;
import org.followthrough.staff.StaffIds;
import org.jspecify.annotations.Nullable;

/**
 * One person's procedure, from the report to the end of the follow-up: the only place where the domain meets the framework.
 * Each command goes to the slice that decides; what it answers is stored.
 */
@Aggregate(lockFactory = "caseLocks")
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

    private final AnsweredCommands<Long> answered = new AnsweredCommands<>();
    private final Acts acts = new Acts();

    protected Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(OpenCase command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> OpeningCase.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SupplementReport command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> SupplementingReport.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AssignCase command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> AssigningCase.decide(command, facts, protocol, acting, staff.now()));
    }

    @CommandHandler
    Recorded handle(AcknowledgeReport command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> AcknowledgingReport.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(TellReporterWhatBecame command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> TellingReporter.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordFeedbackWish command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> RecordingFeedbackWish.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SetContactPlan command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> SettingContactPlan.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordContactAttempt command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> RecordingContactAttempt.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordSearchStep command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> RecordingSearchStep.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmNoSafeChannel command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ConfirmingNoSafeChannel.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(GiveRightsInformation command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> GivingRightsInformation.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AssessRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> AssessingRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DecideCase command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> DecidingCase.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SignOffDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> SigningOffDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(SendBackDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> SendingBackDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ExtendDecisionLimit command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ExtendingDecisionLimit.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeliverDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> DeliveringDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ImportDecision command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> ImportingDecision.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(CompleteCheck command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> CompletingCheck.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(MarkCheckOverdue command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> MarkingCheckOverdue.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EscalateCheck command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> EscalatingCheck.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeLost command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> ProposingLost.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmLost command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> ConfirmingLost.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(WakeFollowUp command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> WakingFollowUp.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EndFollowUp command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> EndingFollowUp.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordReturn command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> RecordingReturn.decide(command, facts, protocol, acting, staff.now()));
    }

    @CommandHandler
    Recorded handle(RequestReview command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> RequestingReview.decide(command, facts, protocol, acting, staff.now()));
    }

    @CommandHandler
    Recorded handle(AdmitReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> AdmittingReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(NameReviewer command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> NamingReviewer.decide(command, facts, protocol, acting, staff.now()));
    }

    @CommandHandler
    Recorded handle(DecideReview command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> DecidingReview.decide(command, facts, protocol, acting, staff.now()));
    }

    @CommandHandler
    Recorded handle(RecordMeasure command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> RecordingMeasure.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DecideNoProtection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> DecidingNoProtection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ReviewMeasure command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> ReviewingMeasure.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DesignateAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> DesignatingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RefuseAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> RefusingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RenewAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> RenewingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(LiftAtRisk command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> LiftingAtRisk.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AddConnection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> AddingConnection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeLinkedReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ProposingLinkedReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AcceptLinkedReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> AcceptingLinkedReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeclineLinkedReview command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> DecliningLinkedReview.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeExOfficio command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> ProposingExOfficio.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AnswerExOfficio command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> AnsweringExOfficio.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeDuplicate command, Acting acting, Protocol protocol, MetaData metaData, KnownCases cases) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ProposingDuplicate.decide(
                        command,
                        facts,
                        protocol,
                        acting,
                        CaseReference.parse(command.leadingReference()).flatMap(cases::named)));
    }

    @CommandHandler
    Recorded handle(ConfirmDuplicate command, Acting acting, Protocol protocol, MetaData metaData, KnownCases cases) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ConfirmingDuplicate.decide(command, facts, protocol, acting, cases.leading(facts)));
    }

    @CommandHandler
    Recorded handle(DeclineDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> DecliningDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(TakeOverDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> TakingOverDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EndDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> EndingDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ResumeDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> ResumingDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(TakeBackDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> TakingBackDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ReleaseDuplicate command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> ReleasingDuplicate.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeclineFollowUp command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> DecliningFollowUp.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmDecline command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> ConfirmingDecline.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(HandOver command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> HandingOver.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordDeath command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> RecordingDeath.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordDeparture command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> RecordingDeparture.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(NameGuardian command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(command, acting, protocol, metaData, () -> NamingGuardian.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(NoticeComingOfAge command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> NoticingComingOfAge.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordReferral command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command, acting, protocol, metaData, () -> RecordingReferral.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(RecordReferralAnswer command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> RecordingReferralAnswer.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(
            DiscloseToAuthority command, Acting acting, Protocol protocol, MetaData metaData, StaffDirectory staff) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> DisclosingToAuthority.decide(command, facts, protocol, acting, staff.now()));
    }

    @CommandHandler
    Recorded handle(MarkObligationOverdue command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> MarkingObligationOverdue.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(EscalateObligation command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> EscalatingObligation.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(AcknowledgeObligation command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> AcknowledgingObligation.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ProposeCorrection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ProposingCorrection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(ConfirmCorrection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> ConfirmingCorrection.decide(command, facts, protocol, acting));
    }

    @CommandHandler
    Recorded handle(DeclineCorrection command, Acting acting, Protocol protocol, MetaData metaData) {
        return once(
                command,
                acting,
                protocol,
                metaData,
                () -> DecliningCorrection.decide(command, facts, protocol, acting));
    }

    @EventSourcingHandler
    void on(CaseEvent event, @SequenceNumber long sequence, MetaData metaData) {
        caseId = event.caseId();
        facts = facts.after(acts.held(event, metaData.get(COMMAND_ID)));
        version = sequence;
        if (!StaffIds.SYSTEM.equals(event.by())) {
            latestAct = sequence;
        }
        answered.remember(metaData, sequence);
    }

    private Recorded once(
            CaseCommand command, Acting acting, Protocol protocol, MetaData sent, Supplier<List<CaseEvent>> decision) {
        long sequence = answered.answer(command.commandId(), acting.staffId(), sent, decision::get)
                .orElseGet(() -> store(command, acting, protocol, sent, decision));
        return new Recorded(command.caseId(), sequence);
    }

    private long store(
            CaseCommand command, Acting acting, Protocol protocol, MetaData sent, Supplier<List<CaseEvent>> decision) {
        requireExpectedVersion(sent.get(EXPECTED_VERSION));
        var metaData = sent.subset(Fingerprints.KEY)
                .and(COMMAND_ID, command.commandId().toString())
                .and(Actor.STAFF_ID, acting.staffId().toString());
        List<CaseEvent> events = decision.get();
        Acts.requireOf(command.commandId(), events);
        CaseFacts before = facts;
        events.forEach(event -> apply(event, metaData));
        Ledger.changed(command.caseId(), command.commandId(), before, facts, protocol, acting)
                .ifPresent(changed -> apply(changed, metaData));
        return version;
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

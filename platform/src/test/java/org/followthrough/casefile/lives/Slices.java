package org.followthrough.casefile.lives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.access.write.disclose.DisclosingToAuthority;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.casefile.write.Staff;
import org.followthrough.connection.commands.AcceptLinkedReview;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.connection.commands.AnswerExOfficio;
import org.followthrough.connection.commands.DeclineLinkedReview;
import org.followthrough.connection.commands.ProposeExOfficio;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.connection.write.addconnection.AddingConnection;
import org.followthrough.connection.write.exofficio.AnsweringExOfficio;
import org.followthrough.connection.write.exofficio.ProposingExOfficio;
import org.followthrough.connection.write.linkedreview.AcceptingLinkedReview;
import org.followthrough.connection.write.linkedreview.DecliningLinkedReview;
import org.followthrough.connection.write.linkedreview.ProposingLinkedReview;
import org.followthrough.correction.commands.ConfirmCorrection;
import org.followthrough.correction.commands.DeclineCorrection;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.correction.write.correctentry.ConfirmingCorrection;
import org.followthrough.correction.write.correctentry.DecliningCorrection;
import org.followthrough.correction.write.correctentry.ProposingCorrection;
import org.followthrough.decision.commands.*;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;
import org.followthrough.decision.write.importdecision.ImportingDecision;
import org.followthrough.decision.write.signoffdecision.SendingBackDecision;
import org.followthrough.decision.write.signoffdecision.SigningOffDecision;
import org.followthrough.duplicate.commands.*;
import org.followthrough.duplicate.write.answer.*;
import org.followthrough.duplicate.write.propose.*;
import org.followthrough.duplicate.write.takeback.*;
import org.followthrough.duplicate.write.takeover.*;
import org.followthrough.followup.commands.*;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.followup.commands.RecordDeath;
import org.followthrough.followup.commands.RecordReturn;
import org.followthrough.followup.write.completecheck.CompletingCheck;
import org.followthrough.followup.write.declarelost.ConfirmingLost;
import org.followthrough.followup.write.declarelost.ProposingLost;
import org.followthrough.followup.write.declarelost.WakingFollowUp;
import org.followthrough.followup.write.decline.ConfirmingDecline;
import org.followthrough.followup.write.decline.DecliningFollowUp;
import org.followthrough.followup.write.departure.RecordingDeparture;
import org.followthrough.followup.write.endfollowup.EndingFollowUp;
import org.followthrough.followup.write.handover.HandingOver;
import org.followthrough.followup.write.keeptime.EscalatingCheck;
import org.followthrough.followup.write.keeptime.MarkingCheckOverdue;
import org.followthrough.followup.write.recorddeath.RecordingDeath;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.guardian.commands.*;
import org.followthrough.guardian.write.comingofage.NoticingComingOfAge;
import org.followthrough.guardian.write.nameguardian.NamingGuardian;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.intake.commands.TellReporterWhatBecame;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.intake.write.opencase.OpeningCase;
import org.followthrough.intake.write.recordfeedbackwish.RecordingFeedbackWish;
import org.followthrough.intake.write.supplementreport.SupplementingReport;
import org.followthrough.intake.write.tellreporter.TellingReporter;
import org.followthrough.obligation.commands.AcknowledgeObligation;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.write.acknowledge.AcknowledgingObligation;
import org.followthrough.obligation.write.keeptime.EscalatingObligation;
import org.followthrough.obligation.write.keeptime.MarkingObligationOverdue;
import org.followthrough.outreach.commands.*;
import org.followthrough.outreach.write.confirmnosafechannel.ConfirmingNoSafeChannel;
import org.followthrough.outreach.write.giverightsinformation.GivingRightsInformation;
import org.followthrough.outreach.write.recordcontactattempt.RecordingContactAttempt;
import org.followthrough.outreach.write.recordsearchstep.RecordingSearchStep;
import org.followthrough.outreach.write.setcontactplan.SettingContactPlan;
import org.followthrough.protection.commands.DecideNoProtection;
import org.followthrough.protection.commands.RecordMeasure;
import org.followthrough.protection.commands.ReviewMeasure;
import org.followthrough.protection.write.decidenoprotection.DecidingNoProtection;
import org.followthrough.protection.write.recordmeasure.RecordingMeasure;
import org.followthrough.protection.write.reviewmeasure.ReviewingMeasure;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.*;
import org.followthrough.referral.write.recordanswer.RecordingReferralAnswer;
import org.followthrough.referral.write.recordreferral.RecordingReferral;
import org.followthrough.review.commands.AdmitReview;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.commands.NameReviewer;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.review.write.admitreview.AdmittingReview;
import org.followthrough.review.write.decidereview.DecidingReview;
import org.followthrough.review.write.namereviewer.NamingReviewer;
import org.followthrough.review.write.requestreview.RequestingReview;
import org.followthrough.risk.commands.AssessRisk;
import org.followthrough.risk.commands.DesignateAtRisk;
import org.followthrough.risk.commands.LiftAtRisk;
import org.followthrough.risk.commands.RefuseAtRisk;
import org.followthrough.risk.commands.RenewAtRisk;
import org.followthrough.risk.write.assessrisk.AssessingRisk;
import org.followthrough.risk.write.atrisk.DesignatingAtRisk;
import org.followthrough.risk.write.atrisk.LiftingAtRisk;
import org.followthrough.risk.write.atrisk.RefusingAtRisk;
import org.followthrough.risk.write.atrisk.RenewingAtRisk;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Every decision, without the framework around it. */
final class Slices {

    private static final Map<Class<?>, Slice<?>> BY_COMMAND = new LinkedHashMap<>();

    static {
        slice(OpenCase.class, OpeningCase::decide);
        slice(AssignCase.class, (c, f, p, a) -> AssigningCase.decide(c, f, p, a, Staff.DIRECTORY));
        slice(SetContactPlan.class, SettingContactPlan::decide);
        slice(RecordContactAttempt.class, RecordingContactAttempt::decide);
        slice(RecordSearchStep.class, RecordingSearchStep::decide);
        slice(ConfirmNoSafeChannel.class, ConfirmingNoSafeChannel::decide);
        slice(GiveRightsInformation.class, GivingRightsInformation::decide);
        slice(AssessRisk.class, AssessingRisk::decide);
        slice(DecideCase.class, DecidingCase::decide);
        slice(SignOffDecision.class, SigningOffDecision::decide);
        slice(SendBackDecision.class, SendingBackDecision::decide);
        slice(ExtendDecisionLimit.class, ExtendingDecisionLimit::decide);
        slice(DeliverDecision.class, DeliveringDecision::decide);
        slice(ImportDecision.class, ImportingDecision::decide);
        slice(CompleteCheck.class, CompletingCheck::decide);
        slice(MarkCheckOverdue.class, MarkingCheckOverdue::decide);
        slice(EscalateCheck.class, EscalatingCheck::decide);
        slice(ProposeLost.class, ProposingLost::decide);
        slice(ConfirmLost.class, ConfirmingLost::decide);
        slice(WakeFollowUp.class, WakingFollowUp::decide);
        slice(EndFollowUp.class, EndingFollowUp::decide);
        slice(RecordReturn.class, (c, f, p, a) -> RecordingReturn.decide(c, f, p, a, Staff.DIRECTORY));
        slice(RequestReview.class, (c, f, p, a) -> RequestingReview.decide(c, f, p, a, Staff.DIRECTORY));
        slice(AdmitReview.class, AdmittingReview::decide);
        slice(NameReviewer.class, (c, f, p, a) -> NamingReviewer.decide(c, f, p, a, Staff.DIRECTORY));
        slice(DecideReview.class, (c, f, p, a) -> DecidingReview.decide(c, f, p, a, Staff.DIRECTORY));
        slice(RecordMeasure.class, RecordingMeasure::decide);
        slice(DecideNoProtection.class, DecidingNoProtection::decide);
        slice(ReviewMeasure.class, ReviewingMeasure::decide);
        slice(DesignateAtRisk.class, DesignatingAtRisk::decide);
        slice(RefuseAtRisk.class, RefusingAtRisk::decide);
        slice(RenewAtRisk.class, RenewingAtRisk::decide);
        slice(LiftAtRisk.class, LiftingAtRisk::decide);
        slice(AddConnection.class, AddingConnection::decide);
        slice(ProposeLinkedReview.class, ProposingLinkedReview::decide);
        slice(AcceptLinkedReview.class, AcceptingLinkedReview::decide);
        slice(DeclineLinkedReview.class, DecliningLinkedReview::decide);
        slice(ProposeExOfficio.class, ProposingExOfficio::decide);
        slice(AnswerExOfficio.class, AnsweringExOfficio::decide);
        slice(
                ProposeDuplicate.class,
                (c, f, p, a) -> ProposingDuplicate.decide(c, f, p, a, Optional.of(Doubling.others(c))));
        slice(
                ConfirmDuplicate.class,
                (c, f, p, a) -> ConfirmingDuplicate.decide(
                        c, f, p, a, Doubling.others(c).facts()));
        slice(DeclineDuplicate.class, DecliningDuplicate::decide);
        slice(TakeOverDuplicate.class, TakingOverDuplicate::decide);
        slice(EndDuplicate.class, EndingDuplicate::decide);
        slice(ResumeDuplicate.class, ResumingDuplicate::decide);
        slice(TakeBackDuplicate.class, TakingBackDuplicate::decide);
        slice(ReleaseDuplicate.class, ReleasingDuplicate::decide);
        slice(DeclineFollowUp.class, DecliningFollowUp::decide);
        slice(ConfirmDecline.class, ConfirmingDecline::decide);
        slice(HandOver.class, HandingOver::decide);
        slice(RecordDeath.class, RecordingDeath::decide);
        slice(RecordDeparture.class, RecordingDeparture::decide);
        slice(NameGuardian.class, NamingGuardian::decide);
        slice(NoticeComingOfAge.class, NoticingComingOfAge::decide);
        slice(RecordReferral.class, RecordingReferral::decide);
        slice(RecordReferralAnswer.class, RecordingReferralAnswer::decide);
        slice(AcknowledgeReport.class, AcknowledgingReport::decide);
        slice(TellReporterWhatBecame.class, TellingReporter::decide);
        slice(RecordFeedbackWish.class, RecordingFeedbackWish::decide);
        slice(SupplementReport.class, SupplementingReport::decide);
        slice(DiscloseToAuthority.class, (c, f, p, a) -> DisclosingToAuthority.decide(c, f, p, a, Staff.DIRECTORY));
        slice(MarkObligationOverdue.class, MarkingObligationOverdue::decide);
        slice(EscalateObligation.class, EscalatingObligation::decide);
        slice(AcknowledgeObligation.class, AcknowledgingObligation::decide);
        slice(ProposeCorrection.class, ProposingCorrection::decide);
        slice(ConfirmCorrection.class, ConfirmingCorrection::decide);
        slice(DeclineCorrection.class, DecliningCorrection::decide);
    }

    private static final Map<Class<?>, Asked<?>> ASKED = new LinkedHashMap<>();

    /** @param thing what the command is about, null for the case as a whole */
    private record Asked<C>(RuleBook<C> rules, @Nullable Function<C, UUID> thing) {

        Optional<Problem> against(C command, CaseFacts facts, Protocol protocol, Acting acting) {
            return thing == null
                    ? rules.standsAgainst(facts, protocol, acting)
                    : rules.standsAgainst(thing.apply(command), facts, protocol, acting);
        }
    }

    static {
        asked(AssignCase.class, AssigningCase.rules(Staff.DIRECTORY), AssignCase::caseworker);
        asked(SetContactPlan.class, SettingContactPlan.RULES);
        asked(RecordContactAttempt.class, RecordingContactAttempt.RULES);
        asked(RecordSearchStep.class, RecordingSearchStep.RULES);
        asked(ConfirmNoSafeChannel.class, ConfirmingNoSafeChannel.RULES);
        asked(GiveRightsInformation.class, GivingRightsInformation.RULES);
        asked(AssessRisk.class, AssessingRisk.RULES);
        asked(DecideCase.class, DecidingCase.RULES);
        asked(SignOffDecision.class, SigningOffDecision.RULES, SignOffDecision::proposal);
        asked(SendBackDecision.class, SendingBackDecision.RULES, SendBackDecision::proposal);
        asked(ExtendDecisionLimit.class, ExtendingDecisionLimit.RULES);
        asked(DeliverDecision.class, DeliveringDecision.RULES);
        asked(CompleteCheck.class, CompletingCheck.RULES, CompleteCheck::check);
        asked(ProposeLost.class, ProposingLost.RULES);
        asked(ConfirmLost.class, ConfirmingLost.RULES, ConfirmLost::proposal);
        asked(WakeFollowUp.class, WakingFollowUp.RULES);
        asked(EndFollowUp.class, EndingFollowUp.RULES);
        asked(RecordReturn.class, RecordingReturn.rules(Staff.DIRECTORY));
        asked(RequestReview.class, RequestingReview.rules(Staff.DIRECTORY));
        asked(AdmitReview.class, AdmittingReview.RULES, AdmitReview::review);
        asked(NameReviewer.class, NamingReviewer.RULES, NameReviewer::review);
        asked(DecideReview.class, DecidingReview.rules(Staff.DIRECTORY), DecideReview::review);
        asked(RecordMeasure.class, RecordingMeasure.RULES);
        asked(DecideNoProtection.class, DecidingNoProtection.RULES);
        asked(ReviewMeasure.class, ReviewingMeasure.RULES, ReviewMeasure::measure);
        asked(DesignateAtRisk.class, DesignatingAtRisk.RULES);
        asked(RefuseAtRisk.class, RefusingAtRisk.RULES);
        asked(RenewAtRisk.class, RenewingAtRisk.RULES);
        asked(LiftAtRisk.class, LiftingAtRisk.RULES);
        asked(AddConnection.class, AddingConnection.RULES);
        asked(AcceptLinkedReview.class, AcceptingLinkedReview.RULES, AcceptLinkedReview::proposal);
        asked(DeclineLinkedReview.class, DecliningLinkedReview.RULES, DeclineLinkedReview::proposal);
        asked(AnswerExOfficio.class, AnsweringExOfficio.RULES, AnswerExOfficio::proposal);
        asked(ProposeDuplicate.class, ProposingDuplicate.RULES);
        asked(ConfirmDuplicate.class, ConfirmingDuplicate.RULES, ConfirmDuplicate::proposal);
        asked(DeclineDuplicate.class, DecliningDuplicate.RULES, DeclineDuplicate::proposal);
        asked(TakeBackDuplicate.class, TakingBackDuplicate.RULES);
        asked(DeclineFollowUp.class, DecliningFollowUp.RULES);
        asked(ConfirmDecline.class, ConfirmingDecline.RULES, ConfirmDecline::decline);
        asked(HandOver.class, HandingOver.RULES);
        asked(RecordDeath.class, RecordingDeath.RULES);
        asked(RecordDeparture.class, RecordingDeparture.RULES);
        asked(NameGuardian.class, NamingGuardian.RULES);
        asked(RecordReferral.class, RecordingReferral.RULES);
        asked(RecordReferralAnswer.class, RecordingReferralAnswer.RULES, RecordReferralAnswer::referral);
        asked(AcknowledgeReport.class, AcknowledgingReport.RULES);
        asked(TellReporterWhatBecame.class, TellingReporter.RULES);
        asked(RecordFeedbackWish.class, RecordingFeedbackWish.RULES);
        asked(DiscloseToAuthority.class, DisclosingToAuthority.RULES);
        asked(AcknowledgeObligation.class, AcknowledgingObligation.RULES, AcknowledgeObligation::obligation);
        asked(ProposeCorrection.class, ProposingCorrection.RULES, ProposeCorrection::entry);
        asked(ConfirmCorrection.class, ConfirmingCorrection.RULES, ConfirmCorrection::correction);
        asked(DeclineCorrection.class, DecliningCorrection.RULES, DeclineCorrection::correction);
    }

    private Slices() {}

    private interface Slice<C> {
        List<CaseEvent> decide(C command, CaseFacts facts, Protocol protocol, Acting acting);
    }

    private static <C extends CaseCommand> void slice(Class<C> command, Slice<C> slice) {
        BY_COMMAND.put(command, slice);
    }

    @SuppressWarnings("unchecked")
    static List<CaseEvent> decide(CaseCommand command, CaseFacts facts, Protocol protocol, Acting acting) {
        var slice = (Slice<CaseCommand>) Objects.requireNonNull(BY_COMMAND.get(command.getClass()));
        return slice.decide(command, facts, protocol, acting);
    }

    private static <C extends CaseCommand> void asked(Class<C> command, RuleBook<C> rules) {
        ASKED.put(command, new Asked<>(rules, null));
    }

    private static <C extends CaseCommand> void asked(Class<C> command, RuleBook<C> rules, Function<C, UUID> thing) {
        ASKED.put(command, new Asked<>(rules, thing));
    }

    /** The code of what would stand against it before anything is typed; nothing for what no form asks. */
    @SuppressWarnings("unchecked")
    static List<String> standsAgainst(CaseCommand command, CaseFacts facts, Protocol protocol, Acting acting) {
        var asked = (Asked<CaseCommand>) ASKED.get(command.getClass());
        return asked == null
                ? List.of()
                : asked.against(command, facts, protocol, acting).map(Problem::code).stream()
                        .toList();
    }
}

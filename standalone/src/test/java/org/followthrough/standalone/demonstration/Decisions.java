package org.followthrough.standalone.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.access.write.disclose.DisclosingToAuthority;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.correction.commands.ConfirmCorrection;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.correction.write.correctentry.ConfirmingCorrection;
import org.followthrough.correction.write.correctentry.ProposingCorrection;
import org.followthrough.decision.commands.*;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;
import org.followthrough.decision.write.signoffdecision.SendingBackDecision;
import org.followthrough.decision.write.signoffdecision.SigningOffDecision;
import org.followthrough.followup.commands.*;
import org.followthrough.followup.write.completecheck.CompletingCheck;
import org.followthrough.followup.write.declarelost.ConfirmingLost;
import org.followthrough.followup.write.declarelost.ProposingLost;
import org.followthrough.followup.write.decline.ConfirmingDecline;
import org.followthrough.followup.write.decline.DecliningFollowUp;
import org.followthrough.followup.write.departure.RecordingDeparture;
import org.followthrough.followup.write.endfollowup.EndingFollowUp;
import org.followthrough.followup.write.handover.HandingOver;
import org.followthrough.followup.write.keeptime.EscalatingCheck;
import org.followthrough.followup.write.keeptime.MarkingCheckOverdue;
import org.followthrough.followup.write.recorddeath.RecordingDeath;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.guardian.write.nameguardian.NamingGuardian;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.intake.write.opencase.OpeningCase;
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
import org.followthrough.protection.commands.*;
import org.followthrough.protection.write.decidenoprotection.DecidingNoProtection;
import org.followthrough.protection.write.recordmeasure.RecordingMeasure;
import org.followthrough.protection.write.reviewmeasure.ReviewingMeasure;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.referral.commands.RecordReferralAnswer;
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
import org.followthrough.staff.KnownStaff;

/** What the rules say to a command, without a database around them. */
final class Decisions {

    private interface Slice<C> {
        List<CaseEvent> decide(C command, CaseFacts facts, Protocol protocol, Acting acting);
    }

    private static final KnownStaff STAFF = ToldCase.STAFF;
    private static final Map<Class<?>, Slice<CaseCommand>> BY_COMMAND = new HashMap<>();

    static {
        slice(OpenCase.class, OpeningCase::decide);
        slice(
                AssignCase.class,
                (c, facts, protocol, acting) -> AssigningCase.decide(c, facts, protocol, acting, STAFF));
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
        slice(AcknowledgeReport.class, AcknowledgingReport::decide);
        slice(DeliverDecision.class, DeliveringDecision::decide);
        slice(CompleteCheck.class, CompletingCheck::decide);
        slice(MarkCheckOverdue.class, MarkingCheckOverdue::decide);
        slice(EscalateCheck.class, EscalatingCheck::decide);
        slice(ProposeLost.class, ProposingLost::decide);
        slice(ConfirmLost.class, ConfirmingLost::decide);
        slice(EndFollowUp.class, EndingFollowUp::decide);
        slice(RecordReturn.class, (c, f, p, a) -> RecordingReturn.decide(c, f, p, a, STAFF));
        slice(DeclineFollowUp.class, DecliningFollowUp::decide);
        slice(ConfirmDecline.class, ConfirmingDecline::decide);
        slice(HandOver.class, HandingOver::decide);
        slice(RecordDeath.class, RecordingDeath::decide);
        slice(NameGuardian.class, NamingGuardian::decide);
        slice(RecordReferral.class, RecordingReferral::decide);
        slice(RecordReferralAnswer.class, RecordingReferralAnswer::decide);
        slice(RecordDeparture.class, RecordingDeparture::decide);
        slice(
                RequestReview.class,
                (c, facts, protocol, acting) -> RequestingReview.decide(c, facts, protocol, acting, STAFF));
        slice(AdmitReview.class, AdmittingReview::decide);
        slice(
                NameReviewer.class,
                (c, facts, protocol, acting) -> NamingReviewer.decide(c, facts, protocol, acting, STAFF));
        slice(
                DecideReview.class,
                (c, facts, protocol, acting) -> DecidingReview.decide(c, facts, protocol, acting, STAFF));
        slice(RecordMeasure.class, RecordingMeasure::decide);
        slice(ReviewMeasure.class, ReviewingMeasure::decide);
        slice(DecideNoProtection.class, DecidingNoProtection::decide);
        slice(DesignateAtRisk.class, DesignatingAtRisk::decide);
        slice(RefuseAtRisk.class, RefusingAtRisk::decide);
        slice(MarkObligationOverdue.class, MarkingObligationOverdue::decide);
        slice(EscalateObligation.class, EscalatingObligation::decide);
        slice(AcknowledgeObligation.class, AcknowledgingObligation::decide);
        slice(
                DiscloseToAuthority.class,
                (c, facts, protocol, acting) -> DisclosingToAuthority.decide(c, facts, protocol, acting, STAFF));
        slice(ProposeCorrection.class, ProposingCorrection::decide);
        slice(ConfirmCorrection.class, ConfirmingCorrection::decide);
    }

    private Decisions() {}

    @SuppressWarnings("unchecked")
    private static <C extends CaseCommand> void slice(Class<C> command, Slice<C> slice) {
        BY_COMMAND.put(command, (Slice<CaseCommand>) slice);
    }

    static List<CaseEvent> on(CaseCommand command, CaseFacts facts, Protocol protocol, Acting acting) {
        return BY_COMMAND.get(command.getClass()).decide(command, facts, protocol, acting);
    }
}

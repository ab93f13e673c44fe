package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.followthrough.access.write.disclose.DisclosingToAuthority;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.connection.write.addconnection.AddingConnection;
import org.followthrough.connection.write.exofficio.AnsweringExOfficio;
import org.followthrough.connection.write.linkedreview.DecliningLinkedReview;
import org.followthrough.correction.write.correctentry.DecliningCorrection;
import org.followthrough.correction.write.correctentry.ProposingCorrection;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;
import org.followthrough.decision.write.signoffdecision.SendingBackDecision;
import org.followthrough.decision.write.signoffdecision.SigningOffDecision;
import org.followthrough.duplicate.write.answer.DecliningDuplicate;
import org.followthrough.duplicate.write.propose.ProposingDuplicate;
import org.followthrough.duplicate.write.takeback.TakingBackDuplicate;
import org.followthrough.followup.write.completecheck.CompletingCheck;
import org.followthrough.followup.write.declarelost.ConfirmingLost;
import org.followthrough.followup.write.declarelost.ProposingLost;
import org.followthrough.followup.write.declarelost.WakingFollowUp;
import org.followthrough.followup.write.decline.ConfirmingDecline;
import org.followthrough.followup.write.decline.DecliningFollowUp;
import org.followthrough.followup.write.departure.RecordingDeparture;
import org.followthrough.followup.write.endfollowup.EndingFollowUp;
import org.followthrough.followup.write.handover.HandingOver;
import org.followthrough.followup.write.recorddeath.RecordingDeath;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.guardian.write.nameguardian.NamingGuardian;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.intake.write.recordfeedbackwish.RecordingFeedbackWish;
import org.followthrough.intake.write.tellreporter.TellingReporter;
import org.followthrough.obligation.write.acknowledge.AcknowledgingObligation;
import org.followthrough.outreach.write.confirmnosafechannel.ConfirmingNoSafeChannel;
import org.followthrough.outreach.write.giverightsinformation.GivingRightsInformation;
import org.followthrough.outreach.write.recordcontactattempt.RecordingContactAttempt;
import org.followthrough.outreach.write.recordsearchstep.RecordingSearchStep;
import org.followthrough.outreach.write.setcontactplan.SettingContactPlan;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protection.write.decidenoprotection.DecidingNoProtection;
import org.followthrough.protection.write.recordmeasure.RecordingMeasure;
import org.followthrough.protection.write.reviewmeasure.ReviewingMeasure;
import org.followthrough.referral.write.recordanswer.RecordingReferralAnswer;
import org.followthrough.referral.write.recordreferral.RecordingReferral;
import org.followthrough.review.write.admitreview.AdmittingReview;
import org.followthrough.review.write.decidereview.DecidingReview;
import org.followthrough.review.write.requestreview.RequestingReview;
import org.followthrough.risk.write.assessrisk.AssessingRisk;
import org.followthrough.risk.write.atrisk.DesignatingAtRisk;
import org.followthrough.risk.write.atrisk.LiftingAtRisk;
import org.followthrough.risk.write.atrisk.RefusingAtRisk;
import org.followthrough.risk.write.atrisk.RenewingAtRisk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** The forms that a case has an address for today, and the command that each sends. */
final class OfferedForms {

    /**
     * @param path behind the case's address
     * @param thing what the command is about, null for the case as a whole
     * @param shown whether the page shows the form, where it shows others too or is shown to lookers
     */
    record Offered(String path, RuleBook<?> rules, @Nullable UUID thing, Predicate<ModelAndView> shown) {

        /** A check is offered without a contact plan; its page then asks for the plan in place of the form. */
        boolean waitsForAPlan(CaseAtHand at) {
            var check = at.facts().followUp().open();
            return rules == CompletingCheck.RULES
                    && check != null
                    && check.kind() != CheckKind.DESK_SEARCH
                    && at.against(CompletingCheck.CONTACT).isPresent();
        }

        boolean allowed(CaseAtHand at) {
            return (thing == null ? at.against(rules) : at.against(rules, thing)).isEmpty();
        }
    }

    private final List<Offered> all = new ArrayList<>();

    private OfferedForms() {}

    static List<Offered> of(CaseAtHand at, StaffDirectory staff) {
        var forms = new OfferedForms();
        forms.ofEachCase(at, staff);
        forms.proposals(at.facts());
        forms.ofThings(at.facts(), staff);
        return forms.all;
    }

    private void ofEachCase(CaseAtHand at, StaffDirectory staff) {
        form("contact-plan", SettingContactPlan.RULES);
        form("contact-attempts/new", RecordingContactAttempt.RULES);
        form("search-steps/new", RecordingSearchStep.RULES);
        form("no-safe-channel", ConfirmingNoSafeChannel.RULES);
        form("rights-information/new", GivingRightsInformation.RULES);
        form("risk-assessments/new", AssessingRisk.RULES);
        form("decision/new", DecidingCase.RULES);
        form("decision-limit", ExtendingDecisionLimit.RULES);
        form("decision/delivery", DeliveringDecision.RULES);
        form("wake", WakingFollowUp.RULES);
        form("end-of-follow-up", EndingFollowUp.RULES);
        form("connections/new", AddingConnection.RULES);
        form("hand-over", HandingOver.RULES);
        form("departure", RecordingDeparture.RULES);
        form("death", RecordingDeath.RULES);
        form("guardian", NamingGuardian.RULES);
        form("referral", RecordingReferral.RULES);
        form("acknowledgement", AcknowledgingReport.RULES);
        form("reporter-told", TellingReporter.RULES);
        form("feedback-wish", RecordingFeedbackWish.RULES);
        form("disclosures/new", DisclosingToAuthority.RULES);
        form("duplicate/taking-back", TakingBackDuplicate.RULES);
        form("review/new", RequestingReview.rules(staff.now()));
        form("return", RecordingReturn.rules(staff.now()));
        boolean names = at.supervisor();
        form(
                "caseworker",
                names ? AssigningCase.RULES : AssigningCase.rules(staff.now()),
                names ? null : at.viewer().id());
        section(
                "protection",
                RecordingMeasure.RULES,
                null,
                page -> page.getModel().get("notDue") == null);
        section(
                "protection",
                DecidingNoProtection.RULES,
                null,
                page -> page.getModel().get("notNone") == null);
        section("at-risk", DesignatingAtRisk.RULES, null, page -> shows(page, "designation"));
        section("at-risk", RefusingAtRisk.RULES, null, page -> shows(page, "refusal"));
        section("at-risk", RenewingAtRisk.RULES, null, page -> shows(page, "renewal"));
        section("at-risk", LiftingAtRisk.RULES, null, page -> shows(page, "lifting"));
    }

    /** Of one kind there is one address, where it is proposed and then answered. */
    private void proposals(CaseFacts facts) {
        var lost = facts.followUp().lostProposal();
        form("lost", lost == null ? ProposingLost.RULES : ConfirmingLost.RULES, lost == null ? null : lost.proposal());
        var declined = facts.followUp().declined();
        form(
                "decline",
                declined == null ? DecliningFollowUp.RULES : ConfirmingDecline.RULES,
                declined == null ? null : declined.decline());
        var link = facts.duplicate().proposal();
        form(
                "duplicate",
                link == null ? ProposingDuplicate.RULES : DecliningDuplicate.RULES,
                link == null ? null : link.proposal());
        var decision = facts.decision().proposal();
        form("decision/sign-off", SigningOffDecision.RULES, decision == null ? null : decision.proposal());
        form("decision/sign-off", SendingBackDecision.RULES, decision == null ? null : decision.proposal());
    }

    private void ofThings(CaseFacts facts, StaffDirectory staff) {
        var check = facts.followUp().open();
        UUID unknown = new UUID(1, 1);
        form(
                "checks/" + (check == null ? unknown : check.id()) + "/new",
                CompletingCheck.RULES,
                check == null ? unknown : check.id());
        facts.connections()
                .linked()
                .keySet()
                .forEach(id -> form("linked-reviews/" + id, DecliningLinkedReview.RULES, id));
        facts.connections().exOfficio().keySet().forEach(id -> form("ex-officio/" + id, AnsweringExOfficio.RULES, id));
        facts.corrections()
                .open()
                .forEach(one -> form("corrections/" + one.correction(), DecliningCorrection.RULES, one.correction()));
        facts.entries().forEach(entry -> form("corrections/new?entry=" + entry, ProposingCorrection.RULES, entry));
        var decision = facts.decision().decision();
        form("corrections/decision", ProposingCorrection.RULES, decision == null ? null : decision.id());
        facts.obligations()
                .live()
                .keySet()
                .forEach(id -> form("obligations/" + id + "/acknowledgement", AcknowledgingObligation.RULES, id));
        facts.protection()
                .standing()
                .keySet()
                .forEach(id -> form("protection/measures/" + id, ReviewingMeasure.RULES, id));
        var awaited = facts.obligations().of(ObligationKind.REFERRAL_ANSWER).orElse(null);
        form("referral/answer", RecordingReferralAnswer.RULES, awaited == null ? null : awaited.entry());
        var review = facts.review().open();
        UUID open = review == null ? null : review.id();
        section("review", AdmittingReview.RULES, open, page -> standing(page, "mayAdmit"));
        section("review", DecidingReview.rules(staff.now()), open, page -> standing(page, "mayDecide"));
    }

    private void form(String path, RuleBook<?> rules) {
        form(path, rules, null);
    }

    private void form(String path, RuleBook<?> rules, @Nullable UUID thing) {
        section(
                path,
                rules,
                thing,
                page -> !Boolean.FALSE.equals(page.getModel().get("may")));
    }

    private void section(String path, RuleBook<?> rules, @Nullable UUID thing, Predicate<ModelAndView> shown) {
        all.add(new Offered(path, rules, thing, shown));
    }

    private static boolean shows(ModelAndView page, String section) {
        return page.getModel().get("open") instanceof List<?> open && open.contains(section);
    }

    private static boolean standing(ModelAndView page, String what) {
        Object standing = page.getModel().get("standing");
        try {
            var asked = standing.getClass().getDeclaredMethod(what);
            asked.setAccessible(true);
            return (boolean) asked.invoke(standing);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}

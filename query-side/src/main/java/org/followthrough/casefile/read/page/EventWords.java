package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.correction.events.CorrectionDeclined;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.followthrough.decision.events.Finding;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.outreach.events.SearchStepTaken;
import org.followthrough.risk.events.RiskAssessed;

/** What each event says on the timeline. */
final class EventWords {

    private EventWords() {}

    static EventLines of(CaseEvent event, EventLines say) {
        return intake(event, say)
                .or(() -> outreach(event, say))
                .or(() -> decision(event, say))
                .or(() -> followUp(event, say))
                .or(() -> EndWords.of(event, say))
                .or(() -> GuardianWords.of(event, say))
                .or(() -> ReferralWords.of(event, say))
                .or(() -> ReviewWords.of(event, say))
                .or(() -> ConnectionWords.of(event, say))
                .or(() -> DuplicateWords.of(event, say))
                .or(() -> ProtectionWords.of(event, say))
                .or(() -> TellingWords.of(event, say))
                .or(() -> OwedWords.of(event, say))
                .or(() -> correction(event, say))
                .orElse(say);
    }

    private static Optional<EventLines> intake(CaseEvent event, EventLines say) {
        if (event instanceof CaseOpened e) {
            return Optional.of(say.code("source", e.source())
                    .text("reported-by", e.reportedBy())
                    .sayIf(e.exOfficio(), "ex-officio")
                    .sayIf(e.persons() > 1, "person-of", e.personNo(), e.persons())
                    .sayIf(e.peopleMentioned() > e.persons(), "people-mentioned", e.peopleMentioned())
                    .codes("exploitation", e.exploitation())
                    .codes("reported-methods", e.reportedMethods())
                    .text("name", e.name())
                    .text("narrative", e.narrative()));
        }
        if (event instanceof ReportSupplemented e) {
            return Optional.of(supplement(e, say));
        }
        if (event instanceof CaseAssigned e) {
            return Optional.of(say.person("caseworker", e.caseworker()));
        }
        return Optional.empty();
    }

    private static EventLines supplement(ReportSupplemented e, EventLines say) {
        Integer mentioned = e.peopleMentioned();
        return (mentioned == null ? say : say.say("people-mentioned", mentioned))
                .text("reported-by", e.reportedBy())
                .codes("exploitation", e.exploitation())
                .codes("reported-methods", e.reportedMethods())
                .sayIf(e.particulars() != null, "particulars-added")
                .text("name", e.name())
                .sayIf(e.contact() != null, "contact-added")
                .text("narrative", e.narrative());
    }

    private static Optional<EventLines> outreach(CaseEvent event, EventLines say) {
        if (event instanceof ContactPlanSet e) {
            return Optional.of(say.code("basis", e.basis())
                    .codes("safe-channels", e.safeChannels())
                    .sayIf(e.safeChannels().isEmpty(), "no-safe-channel")
                    .codes("never-channels", e.neverChannels())
                    .language("language", e.language())
                    .read("ways.details", e.ways(), known -> ways(known, say)));
        }
        if (event instanceof ContactAttempted e) {
            return Optional.of(say.code("channel", e.channel())
                    .code("result", e.result())
                    .sayIf(!e.withinPlan(), "outside-plan")
                    .sayIf(e.outOfHours(), "out-of-hours")
                    .sayIf(e.heard(), "heard")
                    .language("language", e.language())
                    .sayIf(e.interpreter(), "interpreter")
                    .sayIf(Boolean.TRUE.equals(e.planConfirmed()), "plan-confirmed")
                    .sayIf(Boolean.FALSE.equals(e.planConfirmed()), "plan-in-doubt")
                    .text("note", e.note()));
        }
        if (event instanceof SearchStepTaken e) {
            return Optional.of(say.code("step", e.step()).text("note", e.note()));
        }
        if (event instanceof NoSafeChannelConfirmed e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof RightsInformationGiven e) {
            return Optional.of(say.language("language", e.language())
                    .code("channel", e.channel())
                    .sayIf(e.guardian() != null, "through-the-guardian"));
        }
        return Optional.empty();
    }

    private static void ways(SafeWays ways, EventLines say) {
        say.sayIf(ways.details() != null, "ways.details", String.valueOf(ways.details()))
                .sayIf(ways.times() != null, "ways.times", String.valueOf(ways.times()))
                .sayIf(ways.whoMayAnswer() != null, "ways.who-may-answer", String.valueOf(ways.whoMayAnswer()))
                .sayIf(ways.coverWording() != null, "ways.cover-wording", String.valueOf(ways.coverWording()))
                .sayIf(ways.neverUsed() != null, "ways.never-used", String.valueOf(ways.neverUsed()));
    }

    private static Optional<EventLines> decision(CaseEvent event, EventLines say) {
        if (event instanceof DecisionProposed e) {
            return Optional.of(finding(e.finding(), say).codes("grounds", e.grounds()));
        }
        if (event instanceof DecisionSentBack e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof CaseDecided e) {
            return Optional.of(finding(e.finding(), say)
                    .sayIf(e.proposal() != null, "as-proposed")
                    .person("decided-by", e.decidedBy())
                    .person("signed-off-by", e.signedOffBy()));
        }
        if (event instanceof DecisionImported e) {
            return Optional.of(
                    say.code("outcome", e.outcome()).code("reason", e.reason()).say("imported"));
        }
        if (event instanceof DecisionLimitExtended e) {
            return Optional.of(say.say("limit", e.from(), e.to()).text("because", e.because()));
        }
        if (event instanceof DecisionDelivered e) {
            return Optional.of(say.language("language", e.language())
                    .code("channel", e.channel())
                    .sayIf(e.guardian() != null, "through-the-guardian"));
        }
        return Optional.empty();
    }

    private static EventLines finding(Finding finding, EventLines say) {
        return say.code("outcome", finding.outcome())
                .code("reason", finding.reason())
                .text("rationale", finding.rationale())
                .indicators(finding.indicators())
                .sayIf(finding.personAskedForIt(), "person-asked")
                .text("rights-not-given", finding.rightsNotGiven());
    }

    private static Optional<EventLines> followUp(CaseEvent event, EventLines say) {
        if (event instanceof RiskAssessed e) {
            return Optional.of(
                    say.code("risk", e.level()).indicators(e.indicators()).text("note", e.note()));
        }
        if (event instanceof CheckScheduled e) {
            return Optional.of(say.say("check", e.kind(), e.dueOn()).code("risk", e.risk()));
        }
        if (event instanceof CheckMovedEarlier e) {
            return Optional.of(say.say("moved", e.from(), e.to()).code("risk", e.risk()));
        }
        if (event instanceof CheckCompleted e) {
            return Optional.of(completed(e, say));
        }
        if (event instanceof CheckBecameOverdue e) {
            return Optional.of(say.day("was-due", e.dueOn()));
        }
        if (event instanceof CheckEscalated e) {
            return Optional.of(say.say("level", e.level()));
        }
        if (event instanceof OverdueAcknowledged e) {
            return Optional.of(say.text("because", e.because()).say("still-overdue"));
        }
        if (event instanceof LostProposed e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof FollowUpWoken e) {
            return Optional.of(say.code("woken", e.reason()));
        }
        if (event instanceof FollowUpEnded e) {
            return Optional.of(say.code("ended", e.reason()).text("because", e.because()));
        }
        return Optional.empty();
    }

    private static EventLines completed(CheckCompleted e, EventLines say) {
        return say.code("channel", e.channel())
                .code("result", e.result())
                .sayIf(e.heard(), "heard")
                .language("language", e.language())
                .sayIf(e.interpreter(), "interpreter")
                .sayIf(Boolean.FALSE.equals(e.planConfirmed()), "plan-in-doubt")
                .code("risk", e.risk())
                .indicators(e.changedIndicators())
                .codes("support-offered", e.supportOffered())
                .codes("support-accepted", e.supportAccepted())
                .codes("support-received", e.supportReceived())
                .text("told", e.told())
                .text("own-view", e.ownView())
                .text("note", e.note());
    }

    private static Optional<EventLines> correction(CaseEvent event, EventLines say) {
        if (event instanceof CorrectionProposed e) {
            return Optional.of(proposed(e, say).text("because", e.because()));
        }
        if (event instanceof EntryCorrected e) {
            return Optional.of(say.say(e.ofTheParticulars() ? "new-particulars" : "struck-out")
                    .person("proposed-by", e.proposedBy()));
        }
        if (event instanceof DecisionCorrected e) {
            return Optional.of(corrected(e.finding(), say).say("as-proposed").person("proposed-by", e.proposedBy()));
        }
        if (event instanceof CorrectionDeclined e) {
            return Optional.of(say.text("because", e.because()));
        }
        return Optional.empty();
    }

    private static EventLines proposed(CorrectionProposed e, EventLines say) {
        if (e.finding() != null) {
            return corrected(e.finding(), say);
        }
        return say.say(e.particulars() == null ? "strike-out" : "new-particulars");
    }

    private static EventLines corrected(CorrectedFinding finding, EventLines say) {
        return say.say("new-finding")
                .code("reason", finding.reason())
                .text("rationale", finding.rationale())
                .indicators(finding.indicators());
    }
}

package org.followthrough.decision.read.decide;

import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.entries.DecisionEntry;
import org.followthrough.decision.write.MinimumOutreachWasMade;
import org.followthrough.decision.write.SignOff;
import org.followthrough.decision.write.TimeToReflectWasGiven;
import org.followthrough.decision.write.decidecase.DecidingCase;
import org.followthrough.followup.facts.OpenCheck;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.risk.read.indicators.AskedIndicators;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Decides a case. What is still missing stands above the form before anybody tries; a refusal lists exactly what it is. */
@Controller
@RequestMapping("/cases/{reference}/decision/new")
class DecisionPage {

    private static final String NAME = "decision.new";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "too-soon-after-first-contact", "happenedOn",
            "decision-reason-missing", "reason",
            "reason-not-for-identified", "reason",
            "person-was-reached", "reason",
            "rationale-missing", "rationale");

    private final CaseForms forms;
    private final QueryGateway queries;
    private final Protocol protocol;

    DecisionPage(CaseForms forms, QueryGateway queries, Protocol protocol) {
        this.forms = forms;
        this.queries = queries;
        this.protocol = protocol;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        Form form = HiddenFields.fresh(NAME, at).with("happenedOn", at.today());
        return forms.unless(
                at.against(DecidingCase.RULES),
                at,
                NAME,
                () -> page(at, AskedIndicators.begin(form, AskedIndicators.known(at.facts()))));
    }

    @PostMapping
    ModelAndView decide(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var outcome = form.needCode("outcome", Outcome.class);
        var reason = form.code("reason", DecisionReason.class);
        var rationale = form.needText("rationale");
        var indicators = AskedIndicators.answers(form);
        var personAsked = form.yesNo("personAskedForIt");
        var rightsNotGiven = form.text("rightsNotGiven");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS, BeforeDeciding.remedies(at)),
                id -> new DecisionEntry(
                        id,
                        happenedOn.orElseThrow(),
                        outcome.orElseThrow(),
                        reason.orElse(null),
                        rationale.orElseThrow(),
                        indicators,
                        personAsked.orElse(false),
                        rightsNotGiven.orElse(null)),
                () -> whatFollows(at));
    }

    private Notice whatFollows(CaseAtHand at) {
        CaseFacts now = queries.query(new FindTimeline(at.caseId()), Timeline.class)
                .join()
                .facts();
        if (now.decision().proposal() != null) {
            return Notice.of("decision.new.proposed");
        }
        OpenCheck first = now.followUp().open();
        return first == null ? Notice.saved() : Notice.of("decision.new.follow-up-opened", first.dueOn());
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "decision/decide")
                .addObject("missing", MinimumOutreachWasMade.asItStands(at.facts(), protocol))
                .addObject(
                        "tooSoon",
                        TimeToReflectWasGiven.against(at.today(), at.facts(), protocol)
                                .orElse(null))
                .addObject("remedies", BeforeDeciding.remedies(at))
                .addObject(
                        "grounds",
                        SignOff.whateverIsFound(
                                at.today(), at.facts(), at.acting().opener()))
                .addObject(
                        "firstCheckOn",
                        protocol.firstCheckDue(at.today(), at.facts().risk().levelOrHigh()))
                .addObject("atRiskDays", protocol.atRisk().decisionWorkingDays())
                .addObject("outcomes", Outcome.values())
                .addObject("reasons", DecisionReason.values())
                .addObject("asked", AskedIndicators.known(at.facts()))
                .addObject("answers", IndicatorAnswer.values());
    }
}

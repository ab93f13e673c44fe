package org.followthrough.followup.read.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.facts.OpenCheck;
import org.followthrough.followup.write.completecheck.CompletingCheck;
import org.followthrough.outreach.read.channels.Channels;
import org.followthrough.outreach.read.channels.PlanRemedies;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Texts;
import org.followthrough.risk.read.indicators.AskedIndicators;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records a check (rule F2): one page with a section for each question, so that nothing depends on a session that runs out.
 * A desk search asks only what can be found without contact.
 */
@Controller
@RequestMapping("/cases/{reference}/checks/{check}/new")
class CheckPage {

    private static final String NAME = "followup.check";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("in-the-future", "happenedOn"),
            Map.entry("before-the-report", "happenedOn"),
            Map.entry("check-too-early", "happenedOn"),
            Map.entry("check-before-its-cause", "happenedOn"),
            Map.entry("channel-through-a-connection", "channel"),
            Map.entry("reporter-is-a-private-person", "channel"),
            Map.entry("risk-missing", "risk"),
            Map.entry("risk-lowered-without-hearing", "risk"),
            Map.entry("rights-information-owed", "rightsInformation"),
            Map.entry("unknown-language", "language"));

    private final CaseForms forms;
    private final QueryGateway queries;
    private final Protocol protocol;
    private final Channels channels;
    private final NamedOptions named;
    private final Texts texts;

    CheckPage(
            CaseForms forms,
            QueryGateway queries,
            Protocol protocol,
            Channels channels,
            NamedOptions named,
            Texts texts) {
        this.forms = forms;
        this.queries = queries;
        this.protocol = protocol;
        this.channels = channels;
        this.named = named;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @PathVariable String check) {
        Optional<Problem> against = at.against(CompletingCheck.RULES, AskedCheck.id(check))
                .or(() -> deskSearch(at) ? Optional.empty() : at.against(CompletingCheck.CONTACT));
        return forms.unless(against, at, NAME, () -> page(at, begun(at)));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @PathVariable String check, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var id = AskedCheck.id(check);
        var answers = CheckAnswers.read(form, !deskSearch(at));
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS, remedies(at)),
                commandId -> answers.entry(commandId).of(id),
                () -> next(at));
    }

    private Notice next(CaseAtHand at) {
        OpenCheck next = queries.query(new FindTimeline(at.caseId()), Timeline.class)
                .join()
                .facts()
                .followUp()
                .open();
        return next == null ? Notice.saved() : Notice.of("followup.check.next-due", next.dueOn());
    }

    private Form begun(CaseAtHand at) {
        Form form = HiddenFields.fresh(NAME).with("happenedOn", at.today());
        texts.read(at.facts().outreach().plan().language()).ifPresent(tag -> form.with("language", tag));
        return form;
    }

    private static Map<String, String> remedies(CaseAtHand at) {
        var remedies = new HashMap<>(AskedIndicators.remedies());
        remedies.putAll(PlanRemedies.in(at));
        remedies.put("LANGUAGE", "#language");
        remedies.put("PLAN_CONFIRMED", "#planConfirmed");
        remedies.put("TOLD", "#told");
        return Map.copyOf(remedies);
    }

    private static boolean deskSearch(CaseAtHand at) {
        OpenCheck open = at.facts().followUp().open();
        return open != null && open.kind() == CheckKind.DESK_SEARCH;
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        int checks = at.facts().followUp().done().size() + 1;
        LocalDate today = at.today();
        return forms.page(at, form, deskSearch(at) ? "followup/desk-search" : "followup/check")
                .addObject("open", at.facts().followUp().open())
                .addObject("rightsOwed", rightsOwed(at))
                .addObject("nextAtHigh", protocol.nextCheckDue(today, checks, RiskLevel.HIGH))
                .addObject("nextOtherwise", protocol.nextCheckDue(today, checks, RiskLevel.MEDIUM))
                .addObject("channels", channels.toUse(at.facts()))
                .addObject("results", ContactResult.values())
                .addObject("levels", RiskLevel.values())
                .addObject("measures", ProtectionMeasure.values())
                .addObject("asked", AskedIndicators.all(at.facts()))
                .addObject("answers", IndicatorAnswer.values())
                .addObject("languages", named.languages());
    }

    private static boolean rightsOwed(CaseAtHand at) {
        return at.facts().decision().isTaken()
                && at.facts().decision().latest().rightsOwed()
                && !at.facts().outreach().rightsGiven();
    }
}

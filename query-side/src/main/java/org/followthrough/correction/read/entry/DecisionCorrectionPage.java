package org.followthrough.correction.read.entry;

import java.util.Map;
import java.util.Optional;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.correction.entries.CorrectionEntry;
import org.followthrough.correction.write.correctentry.ProposingCorrection;
import org.followthrough.decision.entries.CorrectedFindingEntry;
import org.followthrough.decision.facts.Taken;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Texts;
import org.followthrough.risk.read.indicators.AskedIndicators;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The first of two people says what the decision should have said; its outcome is shown and not asked for (rule E4). */
@Controller
@RequestMapping("/cases/{reference}/corrections/decision")
class DecisionCorrectionPage {

    private static final String NAME = "casefile.decision-correction";

    private static final Map<String, String> FIELDS = Map.of(
            "reason-missing", "because",
            "decision-reason-missing", "reason",
            "reason-not-for-identified", "reason",
            "person-was-reached", "reason",
            "correction-changes-nothing", "reason");

    private final CaseForms forms;
    private final Texts texts;

    DecisionCorrectionPage(CaseForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                against(at),
                at,
                NAME,
                () -> page(at, begun(at, at.facts().decision().latest())));
    }

    @PostMapping
    ModelAndView propose(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        return at.facts().decision().isTaken()
                ? send(at, typed)
                : forms.unless(against(at), at, NAME, () -> send(at, typed));
    }

    private static Optional<Problem> against(CaseAtHand at) {
        Taken decision = at.facts().decision().decision();
        return decision == null
                ? at.against(ProposingCorrection.RULES)
                : at.against(ProposingCorrection.RULES, decision.id());
    }

    private ModelAndView send(CaseAtHand at, MultiValueMap<String, String> typed) {
        Taken decision = at.facts().decision().latest();
        Form form = Form.sent(NAME, typed);
        var corrects = form.id("entry").orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var reason = form.code("reason", DecisionReason.class);
        var rationale = form.text("rationale").filter(text -> !text.equals(rationale(decision)));
        var answers = AskedIndicators.answers(form);
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS, AskedIndicators.remedies()),
                id -> CorrectionEntry.of(
                        id,
                        corrects,
                        new CorrectedFindingEntry(
                                decision.outcome(), reason.orElse(null), rationale.orElse(null), answers),
                        because.orElseThrow()));
    }

    private Form begun(CaseAtHand at, Taken decision) {
        Form form = HiddenFields.fresh(NAME, at).with("entry", decision.id()).with("rationale", rationale(decision));
        if (decision.reason() != null) {
            form.with("reason", decision.reason());
        }
        AskedIndicators.begin(form, AskedIndicators.known(at.facts()));
        return AskedIndicators.begin(form, decision.indicators());
    }

    /** As a browser sends it back: without blanks around it. */
    private String rationale(Taken decision) {
        return texts.read(decision.rationale()).map(String::strip).orElse("");
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "casefile/decision-correction")
                .addObject("decision", at.facts().decision().latest())
                .addObject("reasons", DecisionReason.values())
                .addObject("asked", AskedIndicators.known(at.facts()))
                .addObject("answers", IndicatorAnswer.values());
    }
}

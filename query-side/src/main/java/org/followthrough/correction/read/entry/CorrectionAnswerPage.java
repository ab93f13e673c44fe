package org.followthrough.correction.read.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.correction.entries.CorrectionConfirmationEntry;
import org.followthrough.correction.entries.CorrectionRefusalEntry;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.write.correctentry.ConfirmingCorrection;
import org.followthrough.correction.write.correctentry.DecliningCorrection;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.facts.Taken;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second of two people agrees with a correction or does not (rule E4); the first may look. */
@Controller
@RequestMapping("/cases/{reference}/corrections/{correction:[0-9a-f]{8}-[0-9a-f-]{27}}")
class CorrectionAnswerPage {

    private static final String NAME = "casefile.correction-answer";
    private static final String AGREE = "AGREE";
    private static final String DISAGREE = "DISAGREE";

    private final CaseForms forms;
    private final CorrectableEntries entries;
    private final StaffNames names;
    private final Words words;
    private final Texts texts;

    CorrectionAnswerPage(CaseForms forms, CorrectableEntries entries, StaffNames names, Words words, Texts texts) {
        this.forms = forms;
        this.entries = entries;
        this.names = names;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @PathVariable UUID correction) {
        return at.facts().corrections().find(correction).isPresent()
                ? page(at, HiddenFields.fresh(NAME), correction)
                : forms.notNow(at.against(DecliningCorrection.RULES, correction), at, NAME);
    }

    @PostMapping
    ModelAndView answer(
            CaseAtHand at, @PathVariable UUID correction, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        boolean disagrees = form.value("answer").equals(DISAGREE);
        if (!disagrees && !form.value("answer").equals(AGREE)) {
            form.missing("answer");
        }
        var because = disagrees ? form.needText("because") : form.text("because");
        return forms.send(
                at,
                new FormSending(form, page(at, form, correction), Map.of("reason-missing", "because")),
                id -> disagrees
                        ? new CorrectionRefusalEntry(id, because.orElseThrow()).of(correction)
                        : new CorrectionConfirmationEntry(id).of(correction));
    }

    private ModelAndView page(CaseAtHand at, Form form, UUID correction) {
        ModelAndView page = forms.page(at, form, "casefile/correction-answer")
                .addObject("answers", List.of(option(AGREE), option(DISAGREE)));
        at.facts().corrections().find(correction).ifPresent(proposed -> with(page, at, proposed));
        return page;
    }

    private void with(ModelAndView page, CaseAtHand at, CorrectionProposed proposed) {
        page.addObject("proposed", proposed)
                .addObject("proposedBy", names.of(proposed.by()))
                .addObject(
                        "may",
                        at.against(DecliningCorrection.RULES, proposed.correction())
                                .isEmpty())
                .addObject(
                        "agreeing",
                        at.against(ConfirmingCorrection.RULES, proposed.correction())
                                .orElse(null));
        entries.find(at, proposed.entry()).ifPresent(entry -> page.addObject("entry", entry));
        texts.read(at.facts().intake().particulars())
                .flatMap(old ->
                        texts.read(proposed.particulars()).map(now -> new ComparedParticulars(words).of(old, now)))
                .ifPresent(compared -> page.addObject("compared", compared).addObject("about", "particulars"));
        CorrectedFinding finding = proposed.finding();
        if (finding != null && at.facts().decision().is(proposed.entry())) {
            Taken decision = at.facts().decision().latest();
            page.addObject("compared", new ComparedDecision(words, texts).of(decision, decision.corrected(finding)))
                    .addObject("about", "decision");
        }
    }

    private Option option(String answer) {
        return new Option(answer, words.text("casefile.correction-answer.answer." + answer));
    }
}

package org.followthrough.protection.read.measures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.protection.entries.MeasureReviewEntry;
import org.followthrough.protection.write.reviewmeasure.ReviewingMeasure;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One measure is looked at again: it goes on or ends, and never lapses silently (rule P2). */
@Controller
@RequestMapping("/cases/{reference}/protection/measures/{measure}")
class MeasurePage {

    private static final String NAME = "protection.review";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "review-date-passed", "reviewOn",
            "review-date-too-late", "reviewOn",
            "reason-missing", "because");

    private final CaseForms forms;
    private final OwedLines owed;
    private final Words words;
    private final Protocol protocol;

    MeasurePage(CaseForms forms, OwedLines owed, Words words, Protocol protocol) {
        this.forms = forms;
        this.owed = owed;
        this.words = words;
        this.protocol = protocol;
    }

    enum Answer {
        GOES_ON,
        ENDS
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @PathVariable UUID measure) {
        return page(at, measure, HiddenFields.fresh(NAME, at).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView review(CaseAtHand at, @PathVariable UUID measure, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var answer = form.needCode("answer", Answer.class);
        var because = form.needText("because");
        var reviewOn = form.date("reviewOn");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(at, new FormSending(form, page(at, measure, form), FIELDS), id -> {
            boolean goesOn = answer.orElseThrow() == Answer.GOES_ON;
            return new MeasureReviewEntry(
                    id,
                    happenedOn.orElseThrow(),
                    measure,
                    goesOn,
                    goesOn ? reviewOn.orElse(null) : null,
                    because.orElseThrow());
        });
    }

    private ModelAndView page(CaseAtHand at, UUID measure, Form form) {
        return forms.unless(at.against(ReviewingMeasure.RULES, measure), at, NAME, () -> standing(at, measure, form))
                .addObject("form", form);
    }

    private ModelAndView standing(CaseAtHand at, UUID measure, Form form) {
        var standing = at.facts().protection().standing();
        return forms.page(at, form, "protection/measure")
                .addObject("measure", Objects.requireNonNull(standing.get(measure)))
                .addObject("owed", owed.of(at.facts(), at.now(), ObligationKind.MEASURE_REVIEW, measure))
                .addObject("answers", answers())
                .addObject("reviewDays", protocol.interimProtection().reviewDays());
    }

    private List<Option> answers() {
        return Stream.of(Answer.values())
                .map(answer -> new Option(answer.name(), words.text("protection.review.answer." + answer)))
                .toList();
    }
}

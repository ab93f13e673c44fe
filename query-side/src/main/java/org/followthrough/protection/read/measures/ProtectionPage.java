package org.followthrough.protection.read.measures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.protection.entries.MeasureEntry;
import org.followthrough.protection.entries.NoProtectionEntry;
import org.followthrough.protection.write.decidenoprotection.DecidingNoProtection;
import org.followthrough.protection.write.recordmeasure.RecordingMeasure;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Interim protection: the measures in place, and the two answers that can be owed (rules P1, P2). */
@Controller
@RequestMapping("/cases/{reference}/protection")
class ProtectionPage {

    private static final String NAME = "protection.page";
    private static final String MEASURE = "protection.measure";
    private static final String NONE = "protection.none";

    private static final Map<String, String> MEASURE_FIELDS = Map.of(
            "in-the-future", "offeredOn",
            "before-the-report", "offeredOn",
            "review-date-passed", "measureReviewOn",
            "review-date-too-late", "measureReviewOn");

    private static final Map<String, String> NONE_FIELDS = Map.of(
            "in-the-future", "decidedOn",
            "before-the-report", "decidedOn",
            "review-date-passed", "noneReviewOn",
            "review-date-too-late", "noneReviewOn",
            "reason-missing", "because");

    private final CaseForms forms;
    private final OwedLines owed;
    private final Protocol protocol;

    ProtectionPage(CaseForms forms, OwedLines owed, Protocol protocol) {
        this.forms = forms;
        this.owed = owed;
        this.protocol = protocol;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return page(at);
    }

    @PostMapping(params = "step=measure")
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(MEASURE, typed);
        var kind = form.needCode("kind", ProtectionMeasure.class);
        var inPlace = form.needYesNo("inPlace");
        var accepted = form.needYesNo("accepted");
        var offeredOn = form.needDate("offeredOn");
        var reviewOn = form.date("measureReviewOn");
        var note = form.text("note");
        return forms.send(
                at,
                new FormSending(form, again(at, "measure", form), MEASURE_FIELDS),
                id -> new MeasureEntry(
                        id,
                        offeredOn.orElseThrow(),
                        kind.orElseThrow(),
                        inPlace.orElseThrow(),
                        accepted.orElseThrow(),
                        reviewOn.orElse(null),
                        note.orElse(null)));
    }

    @PostMapping(params = "step=none")
    ModelAndView decideNone(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NONE, typed);
        var because = form.needText("because");
        var decidedOn = form.needDate("decidedOn");
        var reviewOn = form.date("noneReviewOn");
        return forms.send(
                at,
                new FormSending(form, again(at, "none", form), NONE_FIELDS),
                id -> new NoProtectionEntry(id, decidedOn.orElseThrow(), because.orElseThrow(), reviewOn.orElse(null)));
    }

    /** The form that was sent is shown again with what is wrong with it; the other is fresh. */
    private ModelAndView again(CaseAtHand at, String step, Form sent) {
        return page(at).addObject(step, sent).addObject("form", sent);
    }

    private ModelAndView page(CaseAtHand at) {
        Optional<Problem> against = at.against(RecordingMeasure.RULES);
        return at.facts().protection().standing().isEmpty()
                ? forms.unless(against, at, NAME, () -> page(at, against))
                : page(at, against);
    }

    private ModelAndView page(CaseAtHand at, Optional<Problem> against) {
        return new ModelAndView("protection/page")
                .addObject("caseAtHand", at)
                .addObject("notDue", against.orElse(null))
                .addObject("notNone", at.against(DecidingNoProtection.RULES).orElse(null))
                .addObject("owed", of(at, ObligationKind.PROTECTION_DECISION, ObligationKind.PROTECTION_REVIEW))
                .addObject("standing", of(at, ObligationKind.MEASURE_REVIEW))
                .addObject("kinds", ProtectionMeasure.values())
                .addObject("reviewDays", protocol.interimProtection().reviewDays())
                .addObject("measure", HiddenFields.fresh(MEASURE).with("offeredOn", at.today()))
                .addObject("none", HiddenFields.fresh(NONE).with("decidedOn", at.today()));
    }

    private Object of(CaseAtHand at, ObligationKind... kinds) {
        return owed.of(at.facts(), at.now(), Set.of(kinds));
    }
}

package org.followthrough.duplicate.read.link;

import java.util.Map;
import java.util.Objects;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.duplicate.entries.TakenBackEntry;
import org.followthrough.duplicate.write.takeback.TakingBackDuplicate;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A link was a mistake: a supervisor who did not sign it takes it back (rule E4). */
@Controller
@RequestMapping("/cases/{reference}/duplicate/taking-back")
class TakingBackPage {

    private static final String NAME = "duplicate.taking-back";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-link", "happenedOn",
            "reason-missing", "because");

    private final CaseForms forms;

    TakingBackPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView takeBack(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var because = form.needText("because");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new TakenBackEntry(id, happenedOn.orElseThrow(), because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.unless(
                        at.against(TakingBackDuplicate.RULES),
                        at,
                        NAME,
                        () -> forms.page(at, form, "duplicate/taking-back")
                                .addObject(
                                        "leading",
                                        Objects.requireNonNull(
                                                        at.facts().duplicate().confirmed())
                                                .leadingReference()))
                .addObject("form", form);
    }
}

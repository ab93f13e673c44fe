package org.followthrough.followup.read.handover;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.followup.entries.HandOverEntry;
import org.followthrough.followup.write.handover.HandingOver;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another body follows the person from now on (rules F5, F8). */
@Controller
@RequestMapping("/cases/{reference}/hand-over")
class HandOverPage {

    private static final String NAME = "followup.hand-over";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-latest-check", "happenedOn",
            "hand-over-not-accepted", "accepted",
            "hand-over-without-consent", "consented",
            "child-is-followed-on", "childProtection");

    private final CaseForms forms;

    HandOverPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return forms.unless(
                at.against(HandingOver.RULES),
                at,
                NAME,
                () -> forms.page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today()), "followup/hand-over"));
    }

    @PostMapping
    ModelAndView handOver(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var body = form.needText("body");
        var accepted = form.needYesNo("accepted");
        var consented = form.needYesNo("consented");
        var childProtection = form.needYesNo("childProtection");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, forms.page(at, form, "followup/hand-over"), FIELDS),
                id -> new HandOverEntry(
                        id,
                        happenedOn.orElseThrow(),
                        body.orElseThrow(),
                        accepted.orElseThrow(),
                        consented.orElseThrow(),
                        childProtection.orElseThrow()));
    }
}

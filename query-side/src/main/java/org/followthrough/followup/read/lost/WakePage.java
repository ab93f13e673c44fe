package org.followthrough.followup.read.lost;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.WakeReason;
import org.followthrough.followup.entries.WakeEntry;
import org.followthrough.followup.write.declarelost.WakingFollowUp;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Something was heard of a lost person: a check is due within a working day (rule F6). */
@Controller
@RequestMapping("/cases/{reference}/wake")
class WakePage {

    private static final String NAME = "followup.wake";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn", "before-the-report", "happenedOn", "before-the-latest-check", "happenedOn");

    private final CaseForms forms;

    WakePage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(WakingFollowUp.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView wake(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var reason = form.needCode("reason", WakeReason.class);
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new WakeEntry(id, happenedOn.orElseThrow(), reason.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "followup/wake").addObject("reasons", WakeReason.values());
    }
}

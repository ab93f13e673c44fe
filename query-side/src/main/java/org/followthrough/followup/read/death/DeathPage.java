package org.followthrough.followup.read.death;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.followup.entries.DeathEntry;
import org.followthrough.followup.write.recorddeath.RecordingDeath;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The person died; how that is known is named (rule F5). */
@Controller
@RequestMapping("/cases/{reference}/death")
class DeathPage {

    private static final String NAME = "followup.death";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "reason-missing", "source");

    private final CaseForms forms;

    DeathPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return forms.unless(
                at.against(RecordingDeath.RULES),
                at,
                NAME,
                () -> forms.page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today()), "followup/death"));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var source = form.needText("source");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, forms.page(at, form, "followup/death"), FIELDS),
                id -> new DeathEntry(id, happenedOn.orElseThrow(), source.orElseThrow()));
    }
}

package org.followthrough.guardian.read.naming;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.guardian.entries.GuardianEntry;
import org.followthrough.guardian.write.nameguardian.NamingGuardian;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Through whom a child consents and is told (rule F8). */
@Controller
@RequestMapping("/cases/{reference}/guardian")
class GuardianPage {

    private static final String NAME = "guardian.naming";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "guardian-not-named", "name",
            "guardian-or-authority", "authority",
            "guardian-is-a-connection", "name");

    private final CaseForms forms;

    GuardianPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(NamingGuardian.RULES),
                at,
                NAME,
                () -> forms.page(at, HiddenFields.fresh(NAME, at).with("happenedOn", at.today()), "guardian/naming"));
    }

    @PostMapping
    ModelAndView name(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var authority = form.needYesNo("authority");
        var name = form.text("name");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, forms.page(at, form, "guardian/naming"), FIELDS),
                id -> new GuardianEntry(id, happenedOn.orElseThrow(), authority.orElseThrow(), name.orElse(null)));
    }
}

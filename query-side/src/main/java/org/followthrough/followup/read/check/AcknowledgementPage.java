package org.followthrough.followup.read.check;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.followup.entries.AcknowledgementEntry;
import org.followthrough.followup.facts.OpenCheck;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says that somebody has seen it. It stays overdue (rule F7). */
@Controller
@RequestMapping("/cases/{reference}/checks/{check}/acknowledgement")
class AcknowledgementPage {

    private static final String NAME = "followup.acknowledgement";

    private static final Map<String, String> FIELDS = Map.of("reason-missing", "because");

    private final CaseForms forms;

    AcknowledgementPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @PathVariable String check) {
        OpenCheck open = at.facts().followUp().open();
        boolean overdue = open != null && open.id().equals(AskedCheck.id(check)) && open.overdue(at.today());
        return overdue ? page(at, HiddenFields.fresh(NAME)) : forms.notNow(at, NAME, new Problem("check-not-overdue"));
    }

    @PostMapping
    ModelAndView acknowledge(
            CaseAtHand at, @PathVariable String check, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var id = AskedCheck.id(check);
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                commandId -> new AcknowledgementEntry(commandId, because.orElseThrow()).of(id));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "followup/acknowledgement")
                .addObject("open", at.facts().followUp().open());
    }
}

package org.followthrough.obligation.read.acknowledge;

import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.OpenTo;
import org.followthrough.obligation.entries.ObligationAcknowledgementEntry;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.obligation.write.acknowledge.AcknowledgingObligation;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.Role;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says that somebody has seen it, whatever is owed. It stays overdue (rule F7). */
@Controller
@RequestMapping("/cases/{reference}/obligations/{obligation}/acknowledgement")
class ObligationAcknowledgementPage {

    private static final String NAME = "obligation.acknowledgement";

    private static final Map<String, String> FIELDS = Map.of("reason-missing", "because");

    private final CaseForms forms;
    private final OwedLines owed;

    ObligationAcknowledgementPage(CaseForms forms, OwedLines owed) {
        this.forms = forms;
        this.owed = owed;
    }

    @GetMapping
    ModelAndView ask(
            @OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at, @PathVariable UUID obligation) {
        return forms.unless(
                at.against(AcknowledgingObligation.RULES, obligation),
                at,
                NAME,
                () -> page(at, obligation, HiddenFields.fresh(NAME)));
    }

    @PostMapping
    ModelAndView acknowledge(
            @OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at,
            @PathVariable UUID obligation,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, obligation, form), FIELDS),
                commandId -> new ObligationAcknowledgementEntry(commandId, because.orElseThrow()).of(obligation));
    }

    private ModelAndView page(CaseAtHand at, UUID obligation, Form form) {
        return forms.page(at, form, "obligation/acknowledgement")
                .addObject("owed", owed.of(at.facts(), at.now(), obligation));
    }
}

package org.followthrough.outreach.read.nosafechannel;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.outreach.entries.NoSafeChannelEntry;
import org.followthrough.outreach.read.channels.PlanRemedies;
import org.followthrough.outreach.write.confirmnosafechannel.ConfirmingNoSafeChannel;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts a supervisor's name to it that nobody can be contacted without danger (rule C3). */
@Controller
@RequestMapping("/cases/{reference}/no-safe-channel")
class NoSafeChannelPage {

    private static final String NAME = "outreach.no-safe-channel";

    private static final Map<String, String> FIELDS =
            Map.of("in-the-future", "happenedOn", "before-the-report", "happenedOn", "reason-missing", "because");

    private final CaseForms forms;

    NoSafeChannelPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return forms.unless(
                at.against(ConfirmingNoSafeChannel.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView confirm(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS, PlanRemedies.in(at)),
                id -> new NoSafeChannelEntry(id, happenedOn.orElseThrow(), because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "outreach/no-safe-channel");
    }
}

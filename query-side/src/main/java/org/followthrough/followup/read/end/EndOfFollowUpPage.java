package org.followthrough.followup.read.end;

import java.util.List;
import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.followup.entries.FollowUpEndEntry;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.write.endfollowup.EndingFollowUp;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ends the follow-up: risk removed (rule F4). The checks it rests on stand above. */
@Controller
@RequestMapping("/cases/{reference}/end-of-follow-up")
class EndOfFollowUpPage {

    private static final String NAME = "followup.end";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-latest-check", "happenedOn",
            "reason-missing", "because");

    private final CaseForms forms;
    private final Protocol protocol;

    EndOfFollowUpPage(CaseForms forms, Protocol protocol) {
        this.forms = forms;
        this.protocol = protocol;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return forms.unless(
                at.against(EndingFollowUp.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView end(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new FollowUpEndEntry(id, happenedOn.orElseThrow(), because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        List<CheckCompleted> done = at.facts().followUp().done();
        int shown = Math.min(done.size(), protocol.riskRemoved().checks());
        return forms.page(at, form, "followup/end")
                .addObject("checks", done.subList(done.size() - shown, done.size()))
                .addObject("needed", protocol.riskRemoved());
    }
}

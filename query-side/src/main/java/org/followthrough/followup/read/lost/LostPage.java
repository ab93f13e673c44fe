package org.followthrough.followup.read.lost;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.followup.entries.LostConfirmationEntry;
import org.followthrough.followup.entries.LostEntry;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.followup.write.declarelost.ConfirmingLost;
import org.followthrough.followup.write.declarelost.ProposingLost;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first of two people proposes to declare the person lost; a supervisor, the second, confirms (rule F6). */
@Controller
@RequestMapping("/cases/{reference}/lost")
class LostPage {

    private static final String PROPOSE = "followup.lost";
    private static final String CONFIRM = "followup.lost-confirmation";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-latest-check", "happenedOn",
            "before-the-proposal", "happenedOn",
            "reason-missing", "because");

    private final CaseForms forms;
    private final StaffNames names;

    LostPage(CaseForms forms, StaffNames names) {
        this.forms = forms;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        LostProposed proposal = at.facts().followUp().lostProposal();
        if (proposal != null) {
            Form form =
                    HiddenFields.fresh(CONFIRM).with("happenedOn", at.today()).with("proposal", proposal.proposal());
            return confirmation(at, form);
        }
        return forms.unless(
                at.against(ProposingLost.RULES),
                at,
                PROPOSE,
                () -> forms.page(at, HiddenFields.fresh(PROPOSE).with("happenedOn", at.today()), "followup/lost"));
    }

    @PostMapping
    ModelAndView propose(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(PROPOSE, typed);
        var happenedOn = form.needDate("happenedOn");
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, forms.page(at, form, "followup/lost"), FIELDS),
                id -> new LostEntry(id, happenedOn.orElseThrow(), because.orElseThrow()));
    }

    @PostMapping(params = "proposal")
    ModelAndView confirm(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(CONFIRM, typed);
        var happenedOn = form.needDate("happenedOn");
        var proposal = form.needId("proposal");
        return forms.send(
                at,
                new FormSending(form, confirmation(at, form), FIELDS),
                id -> new LostConfirmationEntry(id, happenedOn.orElseThrow(), proposal.orElseThrow()));
    }

    private ModelAndView confirmation(CaseAtHand at, Form form) {
        LostProposed proposal = at.facts().followUp().lostProposal();
        return proposal == null
                ? forms.notNow(at.against(ConfirmingLost.RULES.forAnybody()), at, CONFIRM)
                        .addObject("form", form)
                : forms.page(at, form, "followup/lost-confirmation")
                        .addObject("proposal", proposal)
                        .addObject("proposedBy", names.of(proposal.by()))
                        .addObject(
                                "may",
                                at.against(ConfirmingLost.RULES, proposal.proposal())
                                        .isEmpty());
    }
}

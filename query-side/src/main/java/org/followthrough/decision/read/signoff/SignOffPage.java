package org.followthrough.decision.read.signoff;

import java.util.List;
import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.decision.entries.SendBackEntry;
import org.followthrough.decision.entries.SignOffEntry;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.write.signoffdecision.SigningOffDecision;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the proposed decision to all who work on the case; a supervisor other than the proposer answers it (rule D6). */
@Controller
@RequestMapping("/cases/{reference}/decision/sign-off")
class SignOffPage {

    private static final String NAME = "decision.sign-off";
    private static final String SIGN = "SIGN";
    private static final String SEND_BACK = "SEND_BACK";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-proposal", "happenedOn",
            "too-soon-after-first-contact", "happenedOn",
            "reason-missing", "because");

    private final CaseForms forms;
    private final StaffNames names;
    private final Words words;

    SignOffPage(CaseForms forms, StaffNames names, Words words) {
        this.forms = forms;
        this.names = names;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        DecisionProposed proposal = at.facts().decision().proposal();
        if (proposal == null) {
            return forms.notNow(at.against(SigningOffDecision.RULES.forAnybody()), at, NAME);
        }
        return page(
                at, HiddenFields.fresh(NAME, at).with("happenedOn", at.today()).with("proposal", proposal.proposal()));
    }

    @PostMapping
    ModelAndView answer(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var proposal = form.needId("proposal");
        var happenedOn = form.needDate("happenedOn");
        boolean sendsBack = answered(form, SEND_BACK);
        if (!sendsBack && !answered(form, SIGN)) {
            form.missing("answer");
        }
        var because = sendsBack ? form.needText("because") : form.text("because");
        return forms.send(
                at,
                new FormSending(
                        form,
                        page(at, form),
                        FIELDS,
                        Map.of("rights-information-missing", at.href("rights-information/new"))),
                id -> sendsBack
                        ? new SendBackEntry(id, happenedOn.orElseThrow(), proposal.orElseThrow(), because.orElseThrow())
                        : new SignOffEntry(id, happenedOn.orElseThrow(), proposal.orElseThrow()));
    }

    private static boolean answered(Form form, String answer) {
        return form.value("answer").equals(answer);
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        DecisionProposed proposal = at.facts().decision().proposal();
        ModelAndView page = forms.page(at, form, "decision/sign-off")
                .addObject("proposal", proposal)
                .addObject("answers", List.of(option(SIGN), option(SEND_BACK)));
        if (proposal != null) {
            page.addObject("proposedBy", names.of(proposal.by()))
                    .addObject(
                            "may",
                            at.against(SigningOffDecision.RULES, proposal.proposal())
                                    .isEmpty());
        }
        return page;
    }

    private Option option(String answer) {
        return new Option(answer, words.text("decision.sign-off.answer." + answer));
    }
}

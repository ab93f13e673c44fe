package org.followthrough.referral.read.handing;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.queryside.web.Form;
import org.followthrough.referral.entries.ReferralAnswerEntry;
import org.followthrough.referral.write.recordanswer.RecordingReferralAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the body said that a labour-rights violation was handed to (rule D9). */
@Controller
@RequestMapping("/cases/{reference}/referral/answer")
class ReferralAnswerPage {

    private static final String NAME = "referral.answer";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-referral", "happenedOn",
            "reason-missing", "said");

    private final CaseForms forms;

    ReferralAnswerPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return at.facts()
                .obligations()
                .of(ObligationKind.REFERRAL_ANSWER)
                .map(owed -> forms.unless(
                        at.against(RecordingReferralAnswer.RULES, owed.entry()),
                        at,
                        NAME,
                        () -> forms.page(at, fresh(at, owed), "referral/answer")))
                .orElseGet(() -> forms.notNow(at.against(RecordingReferralAnswer.RULES), at, NAME));
    }

    private static Form fresh(CaseAtHand at, Owed owed) {
        return HiddenFields.fresh(NAME).with("happenedOn", at.today()).with("referral", owed.entry());
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var referral = form.needId("referral");
        var taken = form.needYesNo("taken");
        var said = form.needText("said");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, forms.page(at, form, "referral/answer"), FIELDS),
                id -> new ReferralAnswerEntry(
                        id, happenedOn.orElseThrow(), referral.orElseThrow(), taken.orElseThrow(), said.orElseThrow()));
    }
}

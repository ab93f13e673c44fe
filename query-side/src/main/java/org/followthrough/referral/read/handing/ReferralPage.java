package org.followthrough.referral.read.handing;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.Consent;
import org.followthrough.queryside.web.Form;
import org.followthrough.referral.entries.ReferralEntry;
import org.followthrough.referral.write.recordreferral.RecordingReferral;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the person said to handing a labour-rights violation on, and to whom it went (rule D9). */
@Controller
@RequestMapping("/cases/{reference}/referral")
class ReferralPage {

    private static final String NAME = "referral.handing";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "referral-names-no-body", "body",
            "referral-without-consent", "body",
            "limits-missing", "limits",
            "guardian-missing", "consent",
            "nobody-declines-for-a-child", "consent");

    private final CaseForms forms;

    ReferralPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(RecordingReferral.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var consent = form.needCode("consent", Consent.class);
        var body = form.text("body");
        var limits = form.text("limits");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new ReferralEntry(
                        id, happenedOn.orElseThrow(), consent.orElseThrow(), body.orElse(null), limits.orElse(null)));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "referral/handing").addObject("consents", Consent.values());
    }
}

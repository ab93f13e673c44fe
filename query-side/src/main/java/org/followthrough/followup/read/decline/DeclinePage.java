package org.followthrough.followup.read.decline;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.entries.DeclineConfirmationEntry;
import org.followthrough.followup.entries.DeclineEntry;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.write.decline.ConfirmingDecline;
import org.followthrough.followup.write.decline.DecliningFollowUp;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The person does not want to be followed up; a second person says from the record whether that was free (rule C5). */
@Controller
@RequestMapping("/cases/{reference}/decline")
class DeclinePage {

    private static final String DECLINE = "followup.decline";
    private static final String CONFIRM = "followup.decline-confirmation";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "before-the-latest-check", "happenedOn",
            "nobody-declines-for-a-child", "free",
            "before-the-decline", "happenedOn",
            "no-through-a-third-party", "saidAlone",
            "way-back-not-explained", "wayBackExplained",
            "unknown-language", "language",
            "reason-missing", "because");

    private final CaseForms forms;
    private final StaffNames names;
    private final NamedOptions named;

    DeclinePage(CaseForms forms, StaffNames names, NamedOptions named) {
        this.forms = forms;
        this.names = names;
        this.named = named;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        FollowUpDeclined declined = at.facts().followUp().declined();
        if (declined != null) {
            Form form =
                    HiddenFields.fresh(CONFIRM).with("happenedOn", at.today()).with("decline", declined.decline());
            return confirmation(at, form);
        }
        return forms.unless(
                at.against(DecliningFollowUp.RULES),
                at,
                DECLINE,
                () -> page(at, HiddenFields.fresh(DECLINE).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView decline(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(DECLINE, typed);
        var saidAlone = form.needYesNo("saidAlone");
        var wayBackExplained = form.needYesNo("wayBackExplained");
        var language = form.needText("language");
        var said = form.needText("said");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new DeclineEntry(
                        id,
                        happenedOn.orElseThrow(),
                        language.orElseThrow(),
                        saidAlone.orElseThrow(),
                        wayBackExplained.orElseThrow(),
                        said.orElseThrow()));
    }

    @PostMapping(params = "decline")
    ModelAndView confirm(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(CONFIRM, typed);
        var decline = form.needId("decline");
        var free = form.needYesNo("free");
        var because = form.needText("because");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, confirmation(at, form), FIELDS),
                id -> new DeclineConfirmationEntry(
                        id,
                        happenedOn.orElseThrow(),
                        decline.orElseThrow(),
                        free.orElseThrow(),
                        because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "followup/decline").addObject("languages", named.languages());
    }

    private ModelAndView confirmation(CaseAtHand at, Form form) {
        FollowUpDeclined declined = at.facts().followUp().declined();
        return declined == null
                ? forms.notNow(at.against(ConfirmingDecline.RULES.forAnybody()), at, CONFIRM)
                        .addObject("form", form)
                : forms.page(at, form, "followup/decline-confirmation")
                        .addObject("declined", declined)
                        .addObject(
                                "confirmationDueOn", at.dueOn(ObligationKind.DECLINE_CONFIRMATION, declined.decline()))
                        .addObject("heardBy", names.of(declined.by()))
                        .addObject(
                                "may",
                                at.against(ConfirmingDecline.RULES, declined.decline())
                                        .isEmpty());
    }
}

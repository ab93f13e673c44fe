package org.followthrough.outreach.read.attempt;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.read.channels.Channels;
import org.followthrough.outreach.read.channels.PlanRemedies;
import org.followthrough.outreach.write.recordcontactattempt.RecordingContactAttempt;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records a contact attempt, with the contact plan in view. Without one there is no form: nobody may be contacted (rule C1). */
@Controller
@RequestMapping("/cases/{reference}/contact-attempts/new")
class ContactAttemptPage {

    private static final String NAME = "outreach.attempt";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "channel-through-a-connection", "channel",
            "reporter-is-a-private-person", "channel",
            "plan-not-confirmed", "planConfirmed",
            "language-missing", "language",
            "unknown-language", "language");

    private final CaseForms forms;
    private final Channels channels;
    private final NamedOptions named;

    ContactAttemptPage(CaseForms forms, Channels channels, NamedOptions named) {
        this.forms = forms;
        this.channels = channels;
        this.named = named;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(RecordingContactAttempt.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var time = form.time("at");
        var channel = form.needCode("channel", ContactChannel.class);
        var throughConnection = form.needYesNo("throughConnection");
        var asPlanned = form.needYesNo("asPlanned");
        var result = form.needCode("result", ContactResult.class);
        boolean reached = result.filter(ContactResult.REACHED::equals).isPresent();
        var alone = reached ? form.needYesNo("alone") : form.yesNo("alone");
        var understood = reached ? form.needYesNo("understood") : form.yesNo("understood");
        var language = form.text("language");
        var interpreter = form.yesNo("interpreter");
        var planConfirmed = form.yesNo("planConfirmed");
        var note = form.text("note");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS, PlanRemedies.in(at)),
                id -> new ContactAttemptEntry(
                        id,
                        happenedOn.orElseThrow(),
                        time.orElse(null),
                        channel.orElseThrow(),
                        result.orElseThrow(),
                        asPlanned.orElseThrow(),
                        throughConnection.orElseThrow(),
                        alone.orElse(false),
                        understood.orElse(false),
                        language.orElse(null),
                        interpreter.orElse(false),
                        planConfirmed.orElse(null),
                        note.orElse(null)));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "outreach/attempt")
                .addObject("channels", channels.toUse(at.facts()))
                .addObject("results", ContactResult.values())
                .addObject("languages", named.languages());
    }
}

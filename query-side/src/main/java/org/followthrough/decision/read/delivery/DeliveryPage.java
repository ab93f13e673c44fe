package org.followthrough.decision.read.delivery;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ContactChannel;
import org.followthrough.decision.entries.DeliveryEntry;
import org.followthrough.decision.write.deliverdecision.DeliveringDecision;
import org.followthrough.outreach.read.channels.Channels;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records that the person was told; handed to someone else is not delivered (rule C4). */
@Controller
@RequestMapping("/cases/{reference}/decision/delivery")
class DeliveryPage {

    private static final String NAME = "decision.delivery";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "handed-to-someone-else", "toldToThePerson",
            "channel-through-a-connection", "channel",
            "reporter-is-a-private-person", "channel",
            "unknown-language", "language");

    private final CaseForms forms;
    private final Channels channels;
    private final NamedOptions named;
    private final Texts texts;

    DeliveryPage(CaseForms forms, Channels channels, NamedOptions named, Texts texts) {
        this.forms = forms;
        this.channels = channels;
        this.named = named;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        Form form = HiddenFields.fresh(NAME).with("happenedOn", at.today());
        texts.read(at.facts().outreach().plan().language()).ifPresent(tag -> form.with("language", tag));
        return forms.unless(at.against(DeliveringDecision.RULES), at, NAME, () -> page(at, form));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var language = form.needText("language");
        var channel = form.needCode("channel", ContactChannel.class);
        var told = form.needYesNo("toldToThePerson");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new DeliveryEntry(
                        id,
                        happenedOn.orElseThrow(),
                        language.orElseThrow(),
                        channel.orElseThrow(),
                        told.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "decision/delivery")
                .addObject("channels", channels.toUse(at.facts()))
                .addObject("languages", named.languages());
    }
}

package org.followthrough.followup.read.departure;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.followup.entries.DepartureEntry;
import org.followthrough.followup.write.departure.RecordingDeparture;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The person left the country without a hand-over: the follow-up goes on (rule F5). */
@Controller
@RequestMapping("/cases/{reference}/departure")
class DeparturePage {

    private static final String NAME = "followup.departure";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "not-another-country", "destination",
            "reason-missing", "source");

    private final CaseForms forms;
    private final NamedOptions named;

    DeparturePage(CaseForms forms, NamedOptions named) {
        this.forms = forms;
        this.named = named;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(RecordingDeparture.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var destination = form.text("destination");
        var source = form.needText("source");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new DepartureEntry(id, happenedOn.orElseThrow(), destination.orElse(null), source.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "followup/departure").addObject("countries", named.countries());
    }
}

package org.followthrough.intake.read.reporter;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.entries.ReportAcknowledgementEntry;
import org.followthrough.intake.write.acknowledgereport.AcknowledgingReport;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organisation was told that its report was received (rule L4). */
@Controller
@RequestMapping("/cases/{reference}/acknowledgement")
class AcknowledgementPage {

    private static final String NAME = "intake.acknowledgement";
    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "told-to-somebody-else", "toTheOrganisation",
            "acknowledgement-names-somebody", "namedNobody");

    private final CaseForms forms;

    AcknowledgementPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(AcknowledgingReport.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView acknowledge(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var channel = form.needCode("channel", ReplyChannel.class);
        var toTheOrganisation = form.needYesNo("toTheOrganisation");
        var namedNobody = form.needYesNo("namedNobody");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new ReportAcknowledgementEntry(
                        id,
                        happenedOn.orElseThrow(),
                        channel.orElseThrow(),
                        toTheOrganisation.orElseThrow(),
                        namedNobody.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "intake/acknowledgement").addObject("channels", ReplyChannel.values());
    }
}

package org.followthrough.risk.read.assessment;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.RiskLevel;
import org.followthrough.queryside.web.Form;
import org.followthrough.risk.entries.RiskAssessmentEntry;
import org.followthrough.risk.read.indicators.AskedIndicators;
import org.followthrough.risk.write.assessrisk.AssessingRisk;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records a risk assessment; a risen risk moves the open check earlier (rule F3). */
@Controller
@RequestMapping("/cases/{reference}/risk-assessments/new")
class RiskAssessmentPage {

    private static final String NAME = "risk.assessment";

    private static final Map<String, String> FIELDS =
            Map.of("in-the-future", "happenedOn", "before-the-report", "happenedOn");

    private final CaseForms forms;

    RiskAssessmentPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(AssessingRisk.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var level = form.needCode("level", RiskLevel.class);
        var indicators = AskedIndicators.answers(form);
        var note = form.text("note");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS, AskedIndicators.remedies()),
                id -> new RiskAssessmentEntry(
                        id, happenedOn.orElseThrow(), level.orElseThrow(), indicators, note.orElse(null)));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "risk/assessment")
                .addObject("levels", RiskLevel.values())
                .addObject("asked", AskedIndicators.all(at.facts()))
                .addObject("answers", IndicatorAnswer.values());
    }
}

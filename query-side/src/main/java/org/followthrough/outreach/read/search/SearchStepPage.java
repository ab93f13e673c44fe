package org.followthrough.outreach.read.search;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.SearchStep;
import org.followthrough.outreach.entries.SearchStepEntry;
import org.followthrough.outreach.write.recordsearchstep.RecordingSearchStep;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records what was done to find out who or where the person is (rule C3). */
@Controller
@RequestMapping("/cases/{reference}/search-steps/new")
class SearchStepPage {

    private static final String NAME = "outreach.search";

    private static final Map<String, String> FIELDS =
            Map.of("in-the-future", "happenedOn", "before-the-report", "happenedOn", "reason-missing", "note");

    private final CaseForms forms;

    SearchStepPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(RecordingSearchStep.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var step = form.needCode("step", SearchStep.class);
        var note = form.needText("note");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new SearchStepEntry(id, happenedOn.orElseThrow(), step.orElseThrow(), note.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "outreach/search").addObject("steps", SearchStep.values());
    }
}

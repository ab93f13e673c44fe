package org.followthrough.intake.read.reporter;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.intake.entries.FeedbackWishEntry;
import org.followthrough.intake.write.recordfeedbackwish.RecordingFeedbackWish;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether the person wants whoever reported to learn what became of them (rule L4): asked for what does not hold now. */
@Controller
@RequestMapping("/cases/{reference}/feedback-wish")
class FeedbackWishPage {

    private static final String NAME = "intake.feedback-wish";
    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "wish-not-from-the-person", "saidAlone",
            "wish-already-so", "mayBeTold");

    private final CaseForms forms;

    FeedbackWishPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(RecordingFeedbackWish.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView record(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var mayBeTold = form.needYesNo("mayBeTold");
        var saidAlone = form.needYesNo("saidAlone");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new FeedbackWishEntry(
                        id, happenedOn.orElseThrow(), mayBeTold.orElseThrow(), saidAlone.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "intake/feedback-wish");
    }
}

package org.followthrough.connection.read.linked;

import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.connection.entries.LinkedReviewEntry;
import org.followthrough.connection.entries.LinkedReviewRefusalEntry;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.connection.write.linkedreview.AcceptingLinkedReview;
import org.followthrough.connection.write.linkedreview.DecliningLinkedReview;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody who names the same connection was identified: a supervisor accepts the review or declines it (rule L2). */
@Controller
@RequestMapping("/cases/{reference}/linked-reviews/{proposal}")
class LinkedReviewPage {

    private static final String NAME = "connection.linked-review";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "review-already-open", "accepted",
            "reason-missing", "because");

    private final CaseForms forms;
    private final OtherCases others;

    LinkedReviewPage(CaseForms forms, OtherCases others) {
        this.forms = forms;
        this.others = others;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @PathVariable UUID proposal) {
        return page(at, proposal, HiddenFields.fresh(NAME).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView answer(CaseAtHand at, @PathVariable UUID proposal, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var accepted = form.needYesNo("accepted");
        var happenedOn = form.needDate("happenedOn");
        boolean accepts = accepted.orElse(false);
        var because = accepts ? form.text("because") : form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, proposal, form), FIELDS),
                id -> accepts
                        ? new LinkedReviewEntry(id, happenedOn.orElseThrow(), proposal)
                        : new LinkedReviewRefusalEntry(id, happenedOn.orElseThrow(), proposal, because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, UUID proposal, Form form) {
        LinkedReviewProposed proposed = at.facts().connections().linked().get(proposal);
        return proposed == null
                ? forms.notNow(at.against(DecliningLinkedReview.RULES.forAnybody(), proposal), at, NAME)
                        .addObject("form", form)
                : forms.page(at, form, "connection/linked-review")
                        .addObject(
                                "may",
                                at.against(DecliningLinkedReview.RULES, proposal)
                                        .isEmpty())
                        .addObject("proposed", proposed)
                        .addObject("dueOn", at.dueOn(ObligationKind.LINKED_REVIEW_ANSWER, proposal))
                        .addObject(
                                "accepting",
                                at.against(AcceptingLinkedReview.RULES.forAnybody(), proposal)
                                        .orElse(null))
                        .addObject("identified", others.of(proposed.identified()));
    }
}

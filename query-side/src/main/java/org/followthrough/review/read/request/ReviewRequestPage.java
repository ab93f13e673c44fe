package org.followthrough.review.read.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.OpenTo;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.review.entries.ReviewRequestEntry;
import org.followthrough.review.rules.RequesterIsWhoItSays;
import org.followthrough.review.write.requestreview.RequestingReview;
import org.followthrough.staff.Role;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes down that a negative decision shall be looked at again, the day it is heard and from anyone (rules R1, C6). */
@Controller
@RequestMapping("/cases/{reference}/review/new")
class ReviewRequestPage {

    private static final String NAME = "review.request";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "review-window-passed", "lateBecause",
            "new-evidence-missing", "newEvidence",
            "only-a-supervisor", "requester",
            "requester-is-the-system", "requester");

    private final CaseForms forms;
    private final Protocol protocol;
    private final StaffDirectory staff;

    ReviewRequestPage(CaseForms forms, Protocol protocol, StaffDirectory staff) {
        this.forms = forms;
        this.protocol = protocol;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView ask(@OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at) {
        return page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView request(
            @OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var requester = form.needCode("requester", ReviewRequester.class);
        var ground = form.needCode("ground", ReviewGround.class);
        var happenedOn = form.needDate("happenedOn");
        var asked = form.text("asked");
        var newEvidence = form.text("newEvidence");
        var lateBecause = form.text("lateBecause");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new ReviewRequestEntry(
                        id,
                        happenedOn.orElseThrow(),
                        requester.orElseThrow(),
                        ground.orElseThrow(),
                        asked.orElse(null),
                        newEvidence.orElse(null),
                        lateBecause.orElse(null)),
                () -> Notice.of("review.request.saved"),
                at.href("review"));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.unless(at.against(RequestingReview.rules(staff.now())), at, NAME, () -> request(at, form))
                .addObject("form", form);
    }

    private ModelAndView request(CaseAtHand at, Form form) {
        LocalDate delivered = at.facts().decision().latest().deliveredOn();
        return forms.page(at, form, "review/request")
                .addObject("requesters", requesters(at))
                .addObject("grounds", ReviewGround.values())
                .addObject("windowUntil", delivered == null ? null : protocol.reviewWindowUntil(delivered))
                .addObject("admissibilityDays", protocol.review().admissibilityWorkingDays())
                .addObject("decisionDays", protocol.review().decisionDays());
    }

    /** Nobody asks in the name of the system, and only a supervisor ex officio. */
    private static List<ReviewRequester> requesters(CaseAtHand at) {
        return Stream.of(ReviewRequester.values())
                .filter(one -> RequesterIsWhoItSays.against(one, at.viewer().roles()) == null)
                .toList();
    }
}

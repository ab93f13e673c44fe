package org.followthrough.review.read.packet;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.OpenTo;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.review.entries.AdmissionEntry;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.followthrough.review.entries.ReviewerEntry;
import org.followthrough.review.facts.OpenReview;
import org.followthrough.review.write.admitreview.AdmittingReview;
import org.followthrough.staff.Role;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A review on one page: what it is about, and the forms that admit it, name a reviewer and decide it (rules R2 to R4). */
@Controller
@RequestMapping("/cases/{reference}/review")
class PacketPage {

    private static final String NAME = "review.packet";
    private static final String ADMISSION = "review.admission";
    private static final String NAMING = "review.naming";
    private static final String DECISION = "review.decision";

    private final CaseForms forms;
    private final Packets packets;
    private final Reviewers reviewers;
    private final Words words;
    private final StaffNames names;
    private final StaffDirectory staff;

    PacketPage(
            CaseForms forms,
            Packets packets,
            Reviewers reviewers,
            Words words,
            StaffNames names,
            StaffDirectory staff) {
        this.forms = forms;
        this.packets = packets;
        this.reviewers = reviewers;
        this.words = words;
        this.names = names;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView show(@OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER, Role.AUDITOR}) CaseAtHand at) {
        return page(at);
    }

    @PostMapping(params = "step=admission")
    ModelAndView admit(
            @OpenTo({Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(ADMISSION, typed);
        var review = form.needId("review");
        var on = form.needDate("admittedOn");
        return send(
                at,
                "admission",
                form,
                Map.of(
                        "in-the-future",
                        "admittedOn",
                        "before-the-report",
                        "admittedOn",
                        "before-the-request",
                        "admittedOn"),
                id -> new AdmissionEntry(id, on.orElseThrow(), review.orElseThrow()));
    }

    @PostMapping(params = "step=naming")
    ModelAndView name(
            @OpenTo({Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAMING, typed);
        var review = form.needId("review");
        var reviewer = form.needId("reviewer");
        var on = form.needDate("namedOn");
        return send(
                at,
                "naming",
                form,
                Map.of(
                        "in-the-future", "namedOn",
                        "before-the-report", "namedOn",
                        "before-the-request", "namedOn",
                        "not-a-reviewer", "reviewer",
                        "reviewer-takes-for-another", "reviewer",
                        "reviewer-had-a-part", "reviewer",
                        "reviewer-reports-to-one-involved", "reviewer"),
                id -> new ReviewerEntry(id, on.orElseThrow(), review.orElseThrow(), reviewer.orElseThrow()));
    }

    @PostMapping(params = "step=decision")
    ModelAndView decide(@OpenTo(Role.REVIEWER) CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(DECISION, typed);
        var review = form.needId("review");
        var outcome = form.needCode("outcome", ReviewOutcome.class);
        var because = form.needText("because");
        var on = form.needDate("decidedOn");
        var sending = new FormSending(
                form,
                page(at, "decision", form),
                Map.of(
                        "in-the-future", "decidedOn",
                        "before-the-report", "decidedOn",
                        "before-the-request", "decidedOn",
                        "reason-missing", "because",
                        "cannot-be-withdrawn", "outcome",
                        "review-already-admitted", "outcome",
                        "review-not-admitted", "outcome",
                        "reviewer-not-named", "outcome"));
        return forms.send(
                at,
                sending,
                id -> new ReviewDecisionEntry(
                        id, on.orElseThrow(), review.orElseThrow(), outcome.orElseThrow(), because.orElseThrow()),
                () -> Notice.of("review.decision.saved." + outcome.orElseThrow()));
    }

    private ModelAndView send(
            CaseAtHand at, String step, Form form, Map<String, String> fields, Function<UUID, CaseEntry<?>> entry) {
        var sending = new FormSending(form, page(at, step, form), fields);
        return forms.send(at, sending, entry, Notice::saved, at.href("review"));
    }

    /** The form that was sent is shown again with what is wrong with it; the others are fresh. */
    private ModelAndView page(CaseAtHand at, String step, Form sent) {
        return page(at).addObject(step, sent).addObject("form", sent);
    }

    private ModelAndView page(CaseAtHand at) {
        OpenReview open = at.facts().review().open();
        if (open == null) {
            return forms.notNow(at.against(AdmittingReview.RULES.forAnybody()), at, NAME);
        }
        var standing = Standing.of(open, at, staff.now());
        return new ModelAndView("review/packet")
                .addObject("caseAtHand", at)
                .addObject("packet", packets.of(open, at))
                .addObject("standing", standing)
                .addObject(
                        "outcomes",
                        standing.outcomes().stream().map(this::option).toList())
                .addObject("names", names)
                .addObject("whoMay", reviewers.whoMay(at))
                .addObject("whoMayNot", reviewers.whoMayNot(at))
                .addObject("admission", fresh(ADMISSION, open).with("admittedOn", at.today()))
                .addObject("naming", fresh(NAMING, open).with("namedOn", at.today()))
                .addObject(
                        "decision",
                        HiddenFields.fresh(DECISION, at)
                                .with("review", open.id())
                                .with("decidedOn", at.today()));
    }

    private static Form fresh(String name, OpenReview open) {
        return HiddenFields.fresh(name).with("review", open.id());
    }

    private Option option(ReviewOutcome outcome) {
        return new Option(outcome.name(), words.label(outcome), words.text("review.decision.next." + outcome));
    }
}

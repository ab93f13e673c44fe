package org.followthrough.casefile.read.page;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.actions.CaseActions;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One case: its history, and how it stands, today or after any of its events. */
@Controller
class CasePage {

    private static final String PATH = "/cases/{reference:\\d{4}-\\d{4,9}-\\d{1,4}}";

    private final QueryGateway queries;
    private final TimelineWords timelineWords;
    private final AsItStood asItStood;
    private final OwedLines owed;
    private final Clock clock;
    private final Moments moments;
    private final CaseActions actions;

    CasePage(
            QueryGateway queries,
            TimelineWords timelineWords,
            AsItStood asItStood,
            OwedLines owed,
            Clock clock,
            Moments moments,
            CaseActions actions) {
        this.queries = queries;
        this.timelineWords = timelineWords;
        this.asItStood = asItStood;
        this.owed = owed;
        this.clock = clock;
        this.moments = moments;
        this.actions = actions;
    }

    @GetMapping(PATH)
    String one(
            @PathVariable String reference,
            @RequestParam(required = false) Integer at,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        show(row(reference), at, viewer, model);
        return "casefile/case";
    }

    /** What changes when the slider is moved; the slider itself stays where it is and keeps the focus. */
    @GetMapping(path = PATH, headers = "HX-Request")
    String moment(
            @PathVariable String reference,
            @RequestParam(required = false) Integer at,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        show(row(reference), at, viewer, model);
        return "casefile/case :: moment";
    }

    private void show(RegisterRow row, @Nullable Integer at, SignedIn viewer, Model model) {
        Timeline timeline =
                queries.query(new FindTimeline(row.caseId()), Timeline.class).join();
        int events = timeline.entries().size();
        int shown = at == null ? events : Math.min(Math.max(at, 1), events);
        Set<Role> roles = viewer.staff().roles();
        Instant recordedAt = timeline.entries().get(shown - 1).recordedAt();
        Instant from = shown == events ? clock.instant() : recordedAt;
        CaseFacts facts = timeline.factsAfter(shown);
        model.addAttribute("row", row)
                .addAttribute("led", led(timeline.facts()))
                .addAttribute("base", "/cases/" + row.reference().inUrls())
                .addAttribute("facts", facts)
                .addAttribute("past", shown < events)
                .addAttribute("shown", shown)
                .addAttribute("events", events)
                .addAttribute("moment", recordedAt)
                .addAttribute("owed", owed.of(facts, from))
                .addAttribute(
                        "next",
                        owed.of(timeline.facts(), clock.instant()).stream()
                                .findFirst()
                                .orElse(null))
                .addAttribute("moments", moments.of(timeline.entries()))
                .addAttribute("lines", timelineWords.of(timeline.entries(), roles))
                .addAttribute(
                        "stood",
                        asItStood.facts(
                                timeline.factsAfter(shown - 1), facts, from, timelineWords.mayReadPersonal(roles)));
        model.addAttribute("actions", actions.of(facts, viewer.staff()));
    }

    private static List<CaseReference> led(CaseFacts facts) {
        return facts.duplicate().led().values().stream()
                .map(brought -> CaseReference.parse(brought.reference()).orElseThrow())
                .sorted(Comparator.comparing(CaseReference::toString))
                .toList();
    }

    private RegisterRow row(String reference) {
        var query = new FindRegisterRow(CaseReference.parse(reference).orElseThrow(CasePage::unknown));
        return queries.query(query, ResponseTypes.optionalInstanceOf(RegisterRow.class))
                .join()
                .orElseThrow(CasePage::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.followthrough.review.read.queue;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.queryside.web.FilterTag;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.PageOf;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reviewer looks at first: the reviews that go on, by what is due next; those that ended, on request. */
@Controller
class ReviewsPage {

    private static final String NAME = "review.filter";
    private static final String STATE = "state";
    private static final String OPEN = "open";
    private static final String DECIDED = "decided";
    private static final int ROWS = 50;

    private final QueryGateway queries;
    private final Words words;
    private final StaffNames names;

    ReviewsPage(QueryGateway queries, Words words, StaffNames names) {
        this.queries = queries;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/reviews")
    String reviews(
            @RequestParam MultiValueMap<String, String> asked,
            @ModelAttribute("here") Here here,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Form form = Form.sent(NAME, asked);
        boolean decided = form.value(STATE).equals(DECIDED);
        UUID own = viewer.staff().id();
        int total = find(new FindReviews(decided, own, 0, 1)).total();
        PageOf page = PageOf.asked(here, ROWS, total);
        model.addAttribute("form", decided ? form : form.with(STATE, OPEN))
                .addAttribute("states", List.of(state(OPEN), state(DECIDED)))
                .addAttribute("tags", decided ? List.of(tag(here)) : List.of())
                .addAttribute("decided", decided)
                .addAttribute(
                        "rows",
                        find(new FindReviews(decided, own, (int) page.offset(), ROWS))
                                .rows())
                .addAttribute("page", page)
                .addAttribute("own", own)
                .addAttribute("mayTakeDown", !viewer.staff().is(Role.AUDITOR))
                .addAttribute("names", names);
        return "review/reviews";
    }

    private ReviewRows find(FindReviews query) {
        return queries.query(query, ReviewRows.class).join();
    }

    private Option state(String state) {
        return new Option(state, words.text("review.filter.state." + state));
    }

    private FilterTag tag(Here here) {
        return new FilterTag(
                words.text("review.filter.state"),
                words.text("review.filter.state." + DECIDED),
                here.without("page").without(STATE).href());
    }
}

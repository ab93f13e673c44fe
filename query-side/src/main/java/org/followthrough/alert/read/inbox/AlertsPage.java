package org.followthrough.alert.read.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.codes.AlertKind;
import org.followthrough.queryside.web.FilterTag;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.PageOf;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What one was told, the newest first. Nobody sees another's, but who stands in for them. */
@Controller
class AlertsPage {

    private static final String NAME = "alert.filter";
    private static final int ROWS = 50;
    private static final List<Role> SEE_CASES = List.of(Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER, Role.AUDITOR);

    private final QueryGateway queries;
    private final AlertWords say;
    private final SealedReasons reasons;
    private final Words words;
    private final StaffNames names;

    AlertsPage(QueryGateway queries, AlertWords say, SealedReasons reasons, Words words, StaffNames names) {
        this.queries = queries;
        this.say = say;
        this.reasons = reasons;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/alerts")
    String alerts(
            @RequestParam MultiValueMap<String, String> asked,
            @ModelAttribute("here") Here here,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Form form = Form.sent(NAME, asked);
        StaffMember own = viewer.staff();
        AlertKind kind = form.code("kind", AlertKind.class).orElse(null);
        AlertState state = form.code("state", AlertState.class).orElse(null);
        int total = find(new FindAlerts(own.id(), kind, state, 0, 1)).total();
        PageOf page = PageOf.asked(here, ROWS, total);
        model.addAttribute("form", form)
                .addAttribute("kinds", AlertKind.values())
                .addAttribute("states", states())
                .addAttribute("tags", tags(here, Optional.ofNullable(kind), Optional.ofNullable(state)))
                .addAttribute(
                        "rows",
                        find(new FindAlerts(own.id(), kind, state, (int) page.offset(), ROWS))
                                .rows())
                .addAttribute("page", page)
                .addAttribute(
                        "counts",
                        queries.query(new CountAlerts(own.id()), AlertCounts.class)
                                .join())
                .addAttribute("seesCases", SEE_CASES.stream().anyMatch(own::is))
                .addAttribute("viewer", own.id())
                .addAttribute("names", names)
                .addAttribute("reasons", reasons)
                .addAttribute("say", say);
        return "alert/alerts";
    }

    private AlertRows find(FindAlerts query) {
        return queries.query(query, AlertRows.class).join();
    }

    private List<Option> states() {
        return List.of(AlertState.values()).stream()
                .map(state -> new Option(state.name(), label(state)))
                .toList();
    }

    private String label(AlertState state) {
        return words.text("alert.state." + state);
    }

    private List<FilterTag> tags(Here here, Optional<AlertKind> kind, Optional<AlertState> state) {
        var tags = new ArrayList<FilterTag>();
        kind.ifPresent(one -> tags.add(tag(here, "kind", words.label(one))));
        state.ifPresent(one -> tags.add(tag(here, "state", label(one))));
        return tags;
    }

    private FilterTag tag(Here here, String field, String label) {
        String href = here.without("page").without(field).href();
        return new FilterTag(words.text(NAME + "." + field), label, href);
    }
}

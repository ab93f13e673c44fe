package org.followthrough.followup.read.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.PageOf;
import org.followthrough.queryside.web.Words;
import org.followthrough.register.read.answer.CountRegister;
import org.followthrough.register.read.answer.Criterion;
import org.followthrough.register.read.answer.RegisterFilter;
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

/** What a supervisor looks at first: everything past its date, by risk and then the longest overdue. */
@Controller
class OverduePage {

    private static final int ROWS = 50;

    private final QueryGateway queries;
    private final StaffDirectory staff;
    private final Protocol protocol;
    private final Clock clock;
    private final Words words;
    private final StaffNames names;

    OverduePage(
            QueryGateway queries, StaffDirectory staff, Protocol protocol, Clock clock, Words words, StaffNames names) {
        this.queries = queries;
        this.staff = staff;
        this.protocol = protocol;
        this.clock = clock;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/overdue")
    String overdue(
            @RequestParam MultiValueMap<String, String> asked,
            @ModelAttribute("here") Here here,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        Form form = Form.sent("obligation.filter", asked);
        WorkListFilter filter = WorkListFilter.of(form);
        LocalDate today = protocol.today(clock.instant());
        int total = find(filter.overdue(today, 0, 1)).total();
        PageOf page = PageOf.asked(here, ROWS, total);
        model.addAttribute("form", form)
                .addAttribute("counts", counts())
                .addAttribute("signOffs", count(RegisterFilter.ANY.with(Criterion.SIGN_OFF_WAITS, true)))
                .addAttribute("outsidePlan", count(RegisterFilter.ANY.with(Criterion.CONTACT_OUTSIDE_PLAN, true)))
                .addAttribute("tags", filter.tags(here, words, names::of))
                .addAttribute(
                        "rows",
                        find(filter.overdue(today, (int) page.offset(), ROWS)).rows())
                .addAttribute("page", page)
                .addAttribute(
                        "worksOnCases",
                        viewer.staff().is(Role.CASEWORKER) || viewer.staff().is(Role.SUPERVISOR))
                .addAttribute("names", names)
                .addAttribute("kinds", ObligationKind.values())
                .addAttribute("risks", RiskLevel.values())
                .addAttribute("caseworkers", caseworkers())
                .addAttribute("yesNo", yesNo());
        return "followup/overdue";
    }

    private ObligationRows find(FindObligations query) {
        return queries.query(query, ObligationRows.class).join();
    }

    private ObligationCounts counts() {
        return queries.query(new CountObligations(), ObligationCounts.class).join();
    }

    private int count(RegisterFilter filter) {
        return queries.query(new CountRegister(filter), Integer.class).join();
    }

    private List<Option> caseworkers() {
        var nobody = new Option(WorkListFilter.UNASSIGNED, words.text("obligation.unassigned"));
        return Stream.concat(
                        Stream.of(nobody),
                        staff.now().inRole(Role.CASEWORKER).stream()
                                .map(one -> new Option(one.id().toString(), one.displayName())))
                .toList();
    }

    private List<Option> yesNo() {
        return List.of(
                new Option("true", words.text("obligation.yes")), new Option("false", words.text("obligation.no")));
    }
}

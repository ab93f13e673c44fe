package org.followthrough.followup.read.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a caseworker does next: overdue, due soon, later. */
@Controller
class MyCasesPage {

    /** No caseworker has more; a longer list is a matter for the supervisor. */
    private static final int MOST = 500;

    private final QueryGateway queries;
    private final Protocol protocol;
    private final Clock clock;
    private final StaffDirectory staff;
    private final StaffNames names;

    MyCasesPage(QueryGateway queries, StaffDirectory staff, StaffNames names, Protocol protocol, Clock clock) {
        this.queries = queries;
        this.staff = staff;
        this.names = names;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping("/my-cases")
    String mine(@AuthenticationPrincipal SignedIn viewer, Model model) {
        LocalDate soon =
                protocol.today(clock.instant()).plusDays(protocol.dueSoon().listDays());
        ObligationRows owed = owedBy(viewer.staff().id());
        Predicate<ObligationRow> dueSoon = row -> !row.overdue() && !row.dueOn().isAfter(soon);
        model.addAttribute("overdue", only(owed, ObligationRow::overdue))
                .addAttribute("soon", only(owed, dueSoon))
                .addAttribute("later", only(owed, row -> row.dueOn().isAfter(soon)))
                .addAttribute("soonDays", protocol.dueSoon().listDays())
                .addAttribute("names", names)
                .addAttribute("standingIn", standingIn(viewer.staff().id()));
        return "followup/my-cases";
    }

    /** What colleagues who are away owe, the deputy of a deputy's included. */
    private List<StandingIn> standingIn(UUID deputy) {
        return staff.now().standingInOf(deputy, protocol.today(clock.instant())).stream()
                .map(absence -> new StandingIn(
                        names.of(absence.member()),
                        absence.until(),
                        owedBy(absence.member()).rows()))
                .toList();
    }

    private ObligationRows owedBy(UUID caseworker) {
        var query = new FindObligations(null, null, null, caseworker, null, null, null, null, 0, MOST);
        return queries.query(query, ObligationRows.class).join();
    }

    private static List<ObligationRow> only(ObligationRows owed, Predicate<ObligationRow> which) {
        return owed.rows().stream().filter(which).toList();
    }
}

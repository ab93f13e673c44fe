package org.followthrough.queryside.web;

import java.util.List;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in is the work of one's role. */
@Controller
class HomePage {

    private record Home(Role role, String path) {}

    private static final List<Home> HOMES = List.of(
            new Home(Role.SUPERVISOR, "/overdue"),
            new Home(Role.CASEWORKER, "/my-cases"),
            new Home(Role.REVIEWER, "/reviews"),
            new Home(Role.AUDITOR, "/not-recognised"),
            new Home(Role.REPORTING_ORGANISATION, "/my-reports"),
            new Home(Role.ADMINISTRATOR, "/staff"));

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn viewer) {
        return "redirect:" + of(viewer.staff());
    }

    private static String of(StaffMember staff) {
        return HOMES.stream()
                .filter(home -> staff.is(home.role()))
                .map(Home::path)
                .findFirst()
                .orElse("/help");
    }
}

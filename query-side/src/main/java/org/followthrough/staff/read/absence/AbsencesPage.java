package org.followthrough.staff.read.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Absence;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When one is away, for whom one stands in, and, for supervisors, who of the unit is away. */
@Controller
class AbsencesPage {

    private final StaffDirectory staff;
    private final StaffNames names;
    private final Protocol protocol;
    private final Clock clock;

    AbsencesPage(StaffDirectory staff, StaffNames names, Protocol protocol, Clock clock) {
        this.staff = staff;
        this.names = names;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping("/absences")
    String absences(@AuthenticationPrincipal SignedIn viewer, Model model) {
        StaffMember own = viewer.staff();
        model.addAttribute("own", own)
                .addAttribute(
                        "absences",
                        ahead().filter(one -> one.member().equals(own.id())).toList())
                .addAttribute(
                        "standingIn",
                        ahead().filter(one -> one.deputy().equals(own.id())).toList())
                .addAttribute("unit", own.is(Role.SUPERVISOR) ? unitOf(own) : List.of())
                .addAttribute(
                        "unitAbsences",
                        ahead().filter(one -> unitOf(own).stream()
                                        .anyMatch(member -> member.id().equals(one.member())))
                                .toList())
                .addAttribute("names", names);
        return "staff/absences";
    }

    private Stream<Absence> ahead() {
        LocalDate today = protocol.today(clock.instant());
        return staff.now().absences().stream().filter(one -> one.lastsBeyond(today));
    }

    private List<StaffMember> unitOf(StaffMember own) {
        return staff.now().everyone().stream()
                .filter(one -> !one.id().equals(own.id()) && own.answersFor(one))
                .toList();
    }
}

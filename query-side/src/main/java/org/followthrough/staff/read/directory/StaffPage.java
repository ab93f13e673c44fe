package org.followthrough.staff.read.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everyone who works here by unit, then those who left. */
@Controller
class StaffPage {

    private final StaffDirectory staff;
    private final StaffNames names;
    private final Protocol protocol;
    private final Clock clock;

    StaffPage(StaffDirectory staff, StaffNames names, Protocol protocol, Clock clock) {
        this.staff = staff;
        this.names = names;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping("/staff")
    String staff(Model model) {
        model.addAttribute("units", units())
                .addAttribute("former", rows(staff.now().former()))
                .addAttribute("names", names);
        return "staff/staff";
    }

    private List<UnitRows> units() {
        return staff.now().everyone().stream()
                .collect(Collectors.groupingBy(StaffPage::unit, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> new UnitRows(unit.getKey(), rows(unit.getValue())))
                .toList();
    }

    private List<StaffRow> rows(Collection<StaffMember> members) {
        LocalDate today = protocol.today(clock.instant());
        return members.stream()
                .map(one ->
                        new StaffRow(one, staff.now().absenceOf(one.id(), today).orElse(null)))
                .toList();
    }

    private static String unit(StaffMember one) {
        return one.unit() == null ? "" : one.unit();
    }
}

package org.followthrough.staff.read.directory;

import java.time.Clock;
import java.util.UUID;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.read.forms.StaffForms;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One member of staff, and what the administrator can do about them. */
@Controller
class MemberPage {

    private final StaffForms forms;
    private final GivesPasswords passwords;
    private final StaffNames names;
    private final Protocol protocol;
    private final Clock clock;

    MemberPage(StaffForms forms, GivesPasswords passwords, StaffNames names, Protocol protocol, Clock clock) {
        this.forms = forms;
        this.passwords = passwords;
        this.names = names;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping("/staff/{member}")
    String show(@PathVariable UUID member, Model model) {
        var today = protocol.today(clock.instant());
        model.addAttribute("member", forms.known(member))
                .addAttribute("inOffice", forms.facts(member).inOffice())
                .addAttribute(
                        "absences",
                        forms.directory().absences().stream()
                                .filter(one -> one.member().equals(member) && one.lastsBeyond(today))
                                .toList())
                .addAttribute("names", names)
                .addAttribute("passwords", passwords.any());
        return "staff/member";
    }
}

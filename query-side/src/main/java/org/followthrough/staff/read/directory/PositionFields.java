package org.followthrough.staff.read.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.Duty;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.web.servlet.ModelAndView;

/** Roles, unit and duties on a form. */
final class PositionFields {

    /** At which field a refusal is said. */
    static final Map<String, String> FIELDS = Map.of(
            "role-missing", "roles",
            "role-not-for-people", "roles",
            "administrator-sees-no-cases", "roles",
            "organisation-holds-no-other-role", "roles",
            "last-administrator", "roles",
            "unit-missing", "unit",
            "duty-needs-role", "duties",
            "login-taken", "login",
            "login-unfit", "login");

    private PositionFields() {}

    static Form proposed(Form form, StaffMember member) {
        form.with("roles", member.roles()).with("duties", member.duties());
        return member.unit() == null ? form : form.with("unit", member.unit());
    }

    static ModelAndView offered(ModelAndView page, KnownStaff staff) {
        return page.addObject("roles", roles())
                .addObject("duties", Duty.values())
                .addObject("units", units(staff));
    }

    private static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();
    }

    /** Those there are, so that nobody founds another by a slip. */
    private static List<String> units(KnownStaff staff) {
        return staff.everyone().stream()
                .flatMap(one -> Stream.ofNullable(one.unit()))
                .distinct()
                .sorted()
                .toList();
    }
}

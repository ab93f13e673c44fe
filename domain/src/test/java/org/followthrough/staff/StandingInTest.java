package org.followthrough.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingInTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final StaffMember ANA = caseworker("Ana");
    private static final StaffMember BOJAN = caseworker("Bojan");
    private static final StaffMember VERA = caseworker("Vera");

    @Test
    void a_deputy_stands_in_on_the_days_of_the_absence_first_and_last_included() {
        var staff = staff(away(ANA, BOJAN, MONDAY, FRIDAY));
        assertThat(staff.deputiesOf(ANA.id(), MONDAY)).containsExactly(BOJAN.id());
        assertThat(staff.deputiesOf(ANA.id(), FRIDAY)).containsExactly(BOJAN.id());
        assertThat(staff.deputiesOf(ANA.id(), MONDAY.minusDays(1))).isEmpty();
        assertThat(staff.deputiesOf(ANA.id(), FRIDAY.plusDays(1))).isEmpty();
        assertThat(staff.standingInOf(BOJAN.id(), MONDAY)).hasSize(1);
    }

    @Test
    void where_the_deputy_falls_ill_the_deputys_deputy_stands_in_too() {
        var staff = staff(away(ANA, BOJAN, MONDAY, FRIDAY), away(BOJAN, VERA, FRIDAY, FRIDAY));
        assertThat(staff.deputiesOf(ANA.id(), MONDAY)).containsExactly(BOJAN.id());
        assertThat(staff.deputiesOf(ANA.id(), FRIDAY)).containsExactly(BOJAN.id(), VERA.id());
    }

    @Test
    void a_circle_of_deputies_ends() {
        var staff = staff(away(ANA, BOJAN, MONDAY, FRIDAY), away(BOJAN, ANA, MONDAY, FRIDAY));
        assertThat(staff.deputiesOf(ANA.id(), MONDAY)).containsExactly(BOJAN.id());
    }

    @Test
    void an_absence_that_was_called_off_covers_no_day() {
        assertThat(away(ANA, BOJAN, MONDAY, MONDAY.minusDays(7)).covers(MONDAY)).isFalse();
        assertThat(away(ANA, BOJAN, MONDAY, MONDAY.minusDays(7)).lastsBeyond(MONDAY.minusDays(30)))
                .isFalse();
    }

    private static Absence away(StaffMember member, StaffMember deputy, LocalDate from, LocalDate until) {
        return new Absence(UUID.randomUUID(), member.id(), from, until, deputy.id());
    }

    private static StaffMember caseworker(String name) {
        return new StaffMember(UUID.randomUUID(), name, name, Set.of(Role.CASEWORKER), "north");
    }

    private static KnownStaff staff(Absence... absences) {
        return new KnownStaff(List.of(ANA, BOJAN, VERA), List.of(), List.of(absences));
    }
}

package org.followthrough.alert.read.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.staff.Absence;
import org.followthrough.staff.Duty;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientsTest {

    private static final StaffMember CASEWORKER = one(Role.CASEWORKER, "north");
    private static final StaffMember SUPERVISOR = one(Role.SUPERVISOR, "north");
    private static final StaffMember HEAD = one(Role.SUPERVISOR, "north", Duty.UNIT_HEAD);
    private static final StaffMember ELSEWHERE = one(Role.SUPERVISOR, "south", Duty.UNIT_HEAD);
    private static final StaffMember ON_DUTY = one(Role.SUPERVISOR, "south", Duty.DUTY_SUPERVISOR);
    private static final StaffMember OVERSIGHT = one(Role.AUDITOR, null, Duty.OVERSIGHT);
    private static final StaffMember ADMINISTRATOR = one(Role.ADMINISTRATOR, null);

    private static final Recipients EVERYONE =
            staff(CASEWORKER, SUPERVISOR, HEAD, ELSEWHERE, ON_DUTY, OVERSIGHT, ADMINISTRATOR);

    @Test
    void at_level_1_the_caseworker_and_the_supervisors_of_the_unit_are_told() {
        assertThat(EVERYONE.atLevel(1, CASEWORKER.id())).isEqualTo(ids(CASEWORKER, SUPERVISOR, HEAD));
    }

    @Test
    void a_reviewer_is_told_unless_it_is_one_from_outside_who_has_no_inbox() {
        StaffMember reviewer = one(Role.REVIEWER, null);
        assertThat(staff(CASEWORKER, reviewer).reviewer(reviewer.id())).isEqualTo(ids(reviewer));
        assertThat(staff(CASEWORKER, reviewer).reviewer(UUID.randomUUID())).isEmpty();
    }

    @Test
    void at_level_2_the_head_of_the_unit_is_told() {
        assertThat(EVERYONE.atLevel(2, CASEWORKER.id())).isEqualTo(ids(HEAD));
    }

    @Test
    void at_level_3_oversight_is_told() {
        assertThat(EVERYONE.atLevel(3, CASEWORKER.id())).isEqualTo(ids(OVERSIGHT));
    }

    @Test
    void a_contact_outside_the_plan_is_told_to_the_supervisors_and_not_to_whoever_made_it() {
        assertThat(EVERYONE.supervisorsOf(CASEWORKER.id())).isEqualTo(ids(SUPERVISOR, HEAD));
    }

    @Test
    void before_it_is_due_the_caseworker_is_told_and_a_supervisor_where_nobody_has_the_case() {
        assertThat(EVERYONE.beforeItIsDue(CASEWORKER.id())).isEqualTo(ids(CASEWORKER));
        assertThat(EVERYONE.beforeItIsDue(null)).isEqualTo(ids(ON_DUTY));
    }

    @Test
    void a_case_without_a_caseworker_is_told_to_the_duty_supervisor() {
        assertThat(EVERYONE.atLevel(1, null)).isEqualTo(ids(ON_DUTY));
        assertThat(EVERYONE.atLevel(2, null)).isEqualTo(ids(ON_DUTY));
    }

    @Test
    void a_caseworker_who_left_is_as_good_as_none() {
        assertThat(EVERYONE.atLevel(1, UUID.randomUUID())).isEqualTo(ids(ON_DUTY));
        assertThat(EVERYONE.beforeItIsDue(UUID.randomUUID())).isEqualTo(ids(ON_DUTY));
    }

    @Test
    void a_unit_without_a_supervisor_is_looked_after_by_the_duty_supervisor() {
        StaffMember alone = one(Role.CASEWORKER, "west");
        assertThat(staff(alone, SUPERVISOR, ON_DUTY).atLevel(1, alone.id())).isEqualTo(ids(alone, ON_DUTY));
    }

    @Test
    void a_supervisor_who_works_on_a_case_does_not_answer_for_it_to_oneself() {
        assertThat(staff(SUPERVISOR, ON_DUTY).supervisorsOf(SUPERVISOR.id())).isEqualTo(ids(ON_DUTY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void with_nobody_on_duty_any_supervisor_is_told_and_with_no_supervisor_the_administrator(int level) {
        assertThat(staff(ELSEWHERE, SUPERVISOR, ADMINISTRATOR).atLevel(level, null))
                .isEqualTo(ids(ELSEWHERE, SUPERVISOR));
        assertThat(staff(ADMINISTRATOR).atLevel(level, null)).isEqualTo(ids(ADMINISTRATOR));
    }

    @Test
    void never_nobody() {
        assertThatThrownBy(() -> staff().atLevel(1, null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> staff(CASEWORKER).atLevel(3, CASEWORKER.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_administrators_are_told_what_the_system_had_to_mend() {
        assertThat(EVERYONE.administrators()).isEqualTo(ids(ADMINISTRATOR));
    }

    @Test
    void who_stands_in_for_somebody_away_is_told_beside_them_and_nobody_less() {
        StaffMember deputy = one(Role.CASEWORKER, "north");
        StaffMember standIn = one(Role.SUPERVISOR, "south");
        LocalDate today = ProtocolReader.shipped().today(TestClock.now());
        Recipients some = new Recipients(
                () -> new KnownStaff(
                        List.of(CASEWORKER, SUPERVISOR, HEAD, deputy, standIn),
                        List.of(),
                        List.of(
                                new Absence(UUID.randomUUID(), CASEWORKER.id(), today, today, deputy.id()),
                                new Absence(UUID.randomUUID(), HEAD.id(), today, today, standIn.id()),
                                new Absence(
                                        UUID.randomUUID(),
                                        SUPERVISOR.id(),
                                        today.plusDays(1),
                                        today.plusDays(9),
                                        standIn.id()))),
                ProtocolReader.shipped(),
                TestClock.clock());

        assertThat(some.atLevel(1, CASEWORKER.id())).isEqualTo(ids(CASEWORKER, deputy, SUPERVISOR, HEAD, standIn));
        assertThat(some.atLevel(2, CASEWORKER.id())).isEqualTo(ids(HEAD, standIn));
        assertThat(some.beforeItIsDue(CASEWORKER.id())).isEqualTo(ids(CASEWORKER, deputy));
    }

    private static StaffMember one(Role role, String unit, Duty... duties) {
        UUID id = UUID.randomUUID();
        return new StaffMember(id, id.toString(), "Primer", Set.of(role), unit, Set.of(duties));
    }

    private static Recipients staff(StaffMember... members) {
        return new Recipients(() -> KnownStaff.of(members), ProtocolReader.shipped(), TestClock.clock());
    }

    private static Set<UUID> ids(StaffMember... members) {
        return Set.copyOf(Arrays.stream(members).map(StaffMember::id).toList());
    }
}

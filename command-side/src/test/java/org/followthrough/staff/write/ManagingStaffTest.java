package org.followthrough.staff.write;

import static org.followthrough.staff.write.StaffFixture.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.write.The;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.*;
import org.followthrough.staff.events.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who works here, in which role, and what cannot be taken away. */
class ManagingStaffTest {

    @Test
    void an_administrator_adds_somebody() {
        staff().when(add("vera", "south", Role.CASEWORKER)).happened(added("vera", "south", Role.CASEWORKER));
    }

    @Test
    void the_first_start_adds_the_first_administrator() {
        empty().when(add("katarina", null, Role.ADMINISTRATOR), StaffIds.SYSTEM, Role.SYSTEM)
                .happened(added("katarina", null, Role.ADMINISTRATOR));
    }

    @Test
    void nobody_else_manages_staff() {
        staff().when(add("vera", "south", Role.CASEWORKER), DUNJA, Role.SUPERVISOR)
                .refused("only-an-administrator");
        staff().when(position(ANA, "north", Role.SUPERVISOR), ANA, Role.CASEWORKER)
                .refused("only-an-administrator");
        staff().when(new RecordLeaving(The.COMMAND, GORAN), ANA, Role.CASEWORKER)
                .refused("only-an-administrator");
    }

    @Test
    void a_login_is_one_persons_also_after_they_left() {
        staff().given(left(ANA))
                .when(new AddStaffMember(
                        The.COMMAND,
                        The.id("new"),
                        login("ana"),
                        name("Ana Nova"),
                        Set.of(Role.AUDITOR),
                        null,
                        Set.of()))
                .refused("login-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "a", "ана", "ana primer", "1ana", "-ana"})
    void a_login_that_not_everyone_can_type_is_refused(String login) {
        staff().when(new AddStaffMember(
                        The.COMMAND, The.id("new"), login(login), name("Nova"), Set.of(Role.AUDITOR), null, Set.of()))
                .refused("login-unfit");
    }

    @Test
    void all_that_stands_against_a_position_is_said_at_once() {
        staff().when(position(ANA, null, Set.of(Role.ADMINISTRATOR, Role.CASEWORKER, Role.SYSTEM), Duty.OVERSIGHT))
                .refused("role-not-for-people", "administrator-sees-no-cases", "unit-missing", "duty-needs-role");
        staff().when(position(ANA, null)).refused("role-missing");
        staff().when(position(ANA, "line", Role.REPORTING_ORGANISATION, Role.CASEWORKER))
                .refused("organisation-holds-no-other-role");
    }

    @Test
    void each_part_of_a_position_that_changes_is_an_event_and_what_stays_is_none() {
        staff().when(position(ANA, "south", Set.of(Role.SUPERVISOR), Duty.UNIT_HEAD))
                .happened(
                        new RolesChanged(ANA, ADMINISTRATOR, TODAY, Set.of(Role.SUPERVISOR)),
                        new StaffMemberMovedToUnit(ANA, ADMINISTRATOR, TODAY, "south"),
                        new DutiesChanged(ANA, ADMINISTRATOR, TODAY, Set.of(Duty.UNIT_HEAD)));
        staff().when(position(ANA, "north", Role.CASEWORKER)).happened();
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten_unseen() {
        var seen = new ChangePosition(The.COMMAND, ANA, 1, Set.of(Role.CASEWORKER), "south", Set.of());
        staff().when(seen).happened(new StaffMemberMovedToUnit(ANA, ADMINISTRATOR, TODAY, "south"));
        staff().given(new StaffMemberRenamed(ANA, ADMINISTRATOR, TODAY, name("Ana Druga")))
                .when(seen)
                .refused("member-changed-meanwhile");
    }

    @Test
    void the_last_administrator_stays_an_administrator() {
        staff().when(new RecordLeaving(The.COMMAND, ADMINISTRATOR)).refused("last-administrator");
        staff().when(position(ADMINISTRATOR, null, Role.AUDITOR)).refused("last-administrator");
        staff().given(added("katarina", null, Role.ADMINISTRATOR))
                .when(new RecordLeaving(The.COMMAND, ADMINISTRATOR))
                .happened(new StaffMemberLeft(ADMINISTRATOR, ADMINISTRATOR, TODAY));
        staff().given(added("katarina", null, Role.ADMINISTRATOR), left(The.id("katarina")))
                .when(new RecordLeaving(The.COMMAND, ADMINISTRATOR))
                .refused("last-administrator");
    }

    @Test
    void whoever_is_told_last_is_followed_by_another_first() {
        staff().when(new RecordLeaving(The.COMMAND, GORAN)).happened(left(GORAN));
        staff().when(new RecordLeaving(The.COMMAND, DUNJA)).refused("nobody-would-be-told");
        staff().when(position(DUNJA, "south", Role.SUPERVISOR)).refused("nobody-would-be-told");
        staff().when(new RecordLeaving(The.COMMAND, IVAN)).refused("nobody-would-be-told");
        empty().given(added("administrator", null, Role.ADMINISTRATOR), added("goran", "north", Role.SUPERVISOR))
                .when(new RecordLeaving(The.COMMAND, GORAN))
                .refused("nobody-would-be-told");
    }

    @Test
    void who_left_stays_known_and_can_come_back() {
        staff().given(left(ANA)).when(new RecordLeaving(The.COMMAND, ANA)).refused("member-has-left");
        staff().given(left(ANA)).when(position(ANA, "south", Role.CASEWORKER)).refused("member-has-left");
        staff().given(left(ANA))
                .when(new ReturnToOffice(The.COMMAND, ANA))
                .happened(new StaffMemberReturned(ANA, ADMINISTRATOR, TODAY));
        staff().when(new ReturnToOffice(The.COMMAND, ANA)).refused("member-in-office");
        staff().when(new RecordLeaving(The.COMMAND, The.id("nobody"))).refused("no-such-member");
    }

    @Test
    void a_repeated_command_takes_effect_once_and_is_answered_the_same() {
        var leaving = new RecordLeaving(The.COMMAND, ANA);
        staff().when(
                        leaving,
                        List.of(leaving, new ReturnToOffice(The.id("later"), ANA)),
                        ADMINISTRATOR,
                        Role.ADMINISTRATOR)
                .answers(2);
    }

    static StaffMemberLeft left(UUID member) {
        return new StaffMemberLeft(member, ADMINISTRATOR, TODAY);
    }

    private static AddStaffMember add(String login, @Nullable String unit, Role role) {
        var added = added(login, unit, role);
        return new AddStaffMember(
                The.COMMAND, added.member(), added.login(), added.name(), added.roles(), unit, added.duties());
    }

    private static ChangePosition position(UUID member, @Nullable String unit, Role... roles) {
        return position(member, unit, Set.of(roles));
    }

    private static ChangePosition position(UUID member, @Nullable String unit, Set<Role> roles, Duty... duties) {
        return new ChangePosition(The.COMMAND, member, null, roles, unit, Set.of(duties));
    }
}

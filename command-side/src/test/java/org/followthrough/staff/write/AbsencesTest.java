package org.followthrough.staff.write;

import static org.followthrough.staff.write.StaffFixture.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.write.The;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.*;
import org.followthrough.staff.events.*;
import org.junit.jupiter.api.Test;

/** Who is away, who stands in, and who may say so. */
class AbsencesTest {

    private static final LocalDate JULY_6 = LocalDate.of(2026, 7, 6);
    private static final LocalDate JULY_10 = LocalDate.of(2026, 7, 10);

    @Test
    void one_is_away_and_a_colleague_of_the_same_role_stands_in() {
        staff().when(away(ANA, BOJAN), ANA, Role.CASEWORKER)
                .happened(new AbsenceRecorded(ANA, ANA, TODAY, The.made("absence"), JULY_6, JULY_10, BOJAN));
    }

    @Test
    void supervisors_answer_for_their_unit_and_administrators_for_everyone() {
        staff().when(away(ANA, BOJAN), GORAN, Role.SUPERVISOR).accepted();
        staff().when(away(ANA, BOJAN)).accepted();
        staff().when(away(ANA, BOJAN), DUNJA, Role.SUPERVISOR).refused("not-ones-own-absence");
        staff().when(away(ANA, BOJAN), BOJAN, Role.CASEWORKER).refused("not-ones-own-absence");
        staff().when(new EndAbsence(The.COMMAND, ANA, The.id("absence")), BOJAN, Role.CASEWORKER)
                .refused("not-ones-own-absence");
    }

    @Test
    void days_that_make_no_sense_are_refused() {
        staff().when(new RecordAbsence(The.COMMAND, ANA, JULY_10, JULY_6, BOJAN), ANA, Role.CASEWORKER)
                .refused("absence-ends-before-it-begins");
        var yesterday = TODAY.minusDays(1);
        staff().when(new RecordAbsence(The.COMMAND, ANA, yesterday, yesterday, BOJAN), ANA, Role.CASEWORKER)
                .refused("absence-over");
        staff().when(new RecordAbsence(The.COMMAND, ANA, yesterday, TODAY, BOJAN), ANA, Role.CASEWORKER)
                .accepted();
    }

    @Test
    void one_is_away_once_at_a_time() {
        staff().given(recorded(ANA, JULY_10, JULY_10, BOJAN))
                .when(away(ANA, BOJAN))
                .refused("absent-already");
        staff().given(recorded(ANA, JULY_10.plusDays(1), JULY_10.plusDays(5), BOJAN))
                .when(away(ANA, BOJAN))
                .accepted();
    }

    @Test
    void the_deputy_is_another_who_may_do_the_same_and_is_there() {
        staff().when(away(ANA, ANA)).refused("deputises-for-oneself");
        staff().when(away(ANA, GORAN)).refused("deputy-cannot-stand-in");
        staff().when(away(ANA, The.id("nobody"))).refused("deputy-cannot-stand-in");
        staff().given(ManagingStaffTest.left(BOJAN)).when(away(ANA, BOJAN)).refused("deputy-cannot-stand-in");
        staff().given(recorded(BOJAN, JULY_6, JULY_6, ANA))
                .when(away(ANA, BOJAN))
                .refused("deputy-absent-too");
    }

    @Test
    void who_reports_for_one_organisation_does_not_stand_in_for_another() {
        var lines = staff().given(
                        added("jelena", "Primer Line", Role.REPORTING_ORGANISATION),
                        added("milica", "Primer Line", Role.REPORTING_ORGANISATION),
                        added("petar", "Other Line", Role.REPORTING_ORGANISATION));
        lines.when(away(The.id("jelena"), The.id("petar"))).refused("deputy-cannot-stand-in");
        lines.when(away(The.id("jelena"), The.id("milica"))).accepted();
    }

    @Test
    void one_comes_back_earlier_or_does_not_go() {
        var absence = recorded(ANA, TODAY.minusDays(3), JULY_10, BOJAN);
        staff().given(absence)
                .when(new EndAbsence(The.COMMAND, ANA, absence.absence()), ANA, Role.CASEWORKER)
                .happened(new AbsenceEnded(ANA, ANA, TODAY, absence.absence(), TODAY.minusDays(1)));
        var over = recorded(ANA, TODAY.minusDays(9), TODAY.minusDays(3), BOJAN);
        staff().given(over)
                .when(new EndAbsence(The.COMMAND, ANA, over.absence()), ANA, Role.CASEWORKER)
                .refused("no-such-absence");
        staff().given(absence, new AbsenceEnded(ANA, ANA, TODAY, absence.absence(), TODAY.minusDays(1)))
                .when(away(ANA, BOJAN))
                .accepted();
    }

    @Test
    void who_stands_in_stays_until_another_is_named() {
        var absence = recorded(ANA, JULY_6, JULY_10, BOJAN);
        staff().given(absence).when(new RecordLeaving(The.COMMAND, BOJAN)).refused("stands-in-for-another");
        staff().given(absence)
                .when(new ChangePosition(The.COMMAND, BOJAN, null, Set.of(Role.AUDITOR), null, Set.of()))
                .refused("stands-in-for-another");
        staff().given(absence, new AbsenceEnded(ANA, ANA, TODAY, absence.absence(), TODAY.minusDays(1)))
                .when(new RecordLeaving(The.COMMAND, BOJAN))
                .accepted();
    }

    private static RecordAbsence away(UUID member, UUID deputy) {
        return new RecordAbsence(The.COMMAND, member, JULY_6, JULY_10, deputy);
    }

    private static AbsenceRecorded recorded(UUID member, LocalDate from, LocalDate until, UUID deputy) {
        return new AbsenceRecorded(member, member, TODAY, The.id("absence of " + member), from, until, deputy);
    }
}

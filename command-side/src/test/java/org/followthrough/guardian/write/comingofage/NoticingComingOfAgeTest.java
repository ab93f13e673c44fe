package org.followthrough.guardian.write.comingofage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Care.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Ends.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.DISMISSED;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.guardian.events.PersonCameOfAge;
import org.followthrough.intake.events.Particulars;
import org.junit.jupiter.api.Test;

/** Rule F8: turning 18 opens a check and ends nothing. Only the year of birth is known: no doubt is left a year later. */
class NoticingComingOfAgeTest {

    private static final LocalDate FIRST_DAY = day("2027-01-01");

    private static CaseFixture followed(Particulars person, LocalDate checkDue) {
        return aCase().given(report(MARCH_1).about(person).opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(scheduled(2, CheckKind.FURTHER, day("2026-12-01"), checkDue))
                .today(FIRST_DAY);
    }

    @Test
    void the_open_check_moves_earlier_from_the_first_day_without_doubt() {
        var child = followed(bornIn(2008), day("2027-03-01"));
        child.when(comingOfAge(), theSystem()).then(PersonCameOfAge.class, CheckMovedEarlier.class);
        followed(bornIn(2008), day("2027-03-01"))
                .today(FIRST_DAY.minusDays(1))
                .when(comingOfAge(), theSystem())
                .thenNothing();
    }

    @Test
    void a_check_that_is_due_sooner_stays_and_nothing_ends() {
        followed(bornIn(2008), day("2027-01-03"))
                .when(comingOfAge(), theSystem())
                .then(PersonCameOfAge.class);
    }

    @Test
    void it_is_noticed_once_and_late_rather_than_never() {
        var late = followed(bornIn(2008), day("2027-06-01")).today(day("2027-02-10"));
        var came = late.when(comingOfAge(), theSystem()).only(PersonCameOfAge.class);
        assertThat(came.happenedOn()).isEqualTo(FIRST_DAY);
        followed(bornIn(2008), day("2027-06-01"))
                .given(came)
                .when(comingOfAge(), theSystem())
                .thenNothing();
    }

    @Test
    void a_child_whom_child_protection_took_over_is_checked_on_again() {
        var check = followed(bornIn(2008), day("2027-03-01"))
                .given(ended(FollowUpEndReason.HANDED_OVER, day("2026-12-10")))
                .when(comingOfAge(), theSystem())
                .only(CheckScheduled.class);
        assertThat(check.kind()).isEqualTo(CheckKind.AFTER_COMING_OF_AGE);
        assertThat(check.dueOn()).isEqualTo(day("2027-01-08"));
    }

    @Test
    void nobody_came_of_age_who_was_an_adult_or_died_or_whose_year_nobody_knows() {
        followed(bornIn(1990), day("2027-03-01"))
                .when(comingOfAge(), theSystem())
                .thenNothing();
        followed(aged(null, AgeGroup.CHILD), day("2027-03-01"))
                .when(comingOfAge(), theSystem())
                .thenNothing();
        followed(bornIn(2008), day("2027-03-01"))
                .given(ended(FollowUpEndReason.DIED, day("2026-12-10")))
                .when(comingOfAge(), theSystem())
                .thenNothing();
        aCase().given(report(MARCH_1).about(bornIn(2008)).opened())
                .today(FIRST_DAY)
                .when(comingOfAge(), theSystem())
                .thenNothing();
    }

    @Test
    void only_time_asks_and_from_then_on_the_rules_of_adults_hold() {
        followed(bornIn(2008), day("2027-03-01")).when(comingOfAge()).refused("role-may-not");
        var person = followed(bornIn(2008), day("2027-03-01"));
        person.when(decline(FIRST_DAY)).accepted();
        followed(bornIn(2008), day("2027-03-01"))
                .today(FIRST_DAY.minusDays(1))
                .when(decline(FIRST_DAY.minusDays(1)))
                .refused("nobody-declines-for-a-child");
    }
}

package org.followthrough.followup.write.recordreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.casefile.write.Report.report;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.CheckKind.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.casefile.write.Staff;
import org.followthrough.casefile.write.The;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonReturned;
import org.junit.jupiter.api.Test;

/** Rule C6. */
class RecordingReturnTest {

    private static final LocalDate MAY_7 = day("2026-05-07");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9));
    }

    @Test
    void at_high_risk_the_check_is_due_the_day_after() {
        dismissed()
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .when(comesBack(MAY_7))
                .then(
                        new PersonReturned(
                                The.CASE,
                                caseworker().id(),
                                MAY_7,
                                The.made("return"),
                                comesBack(MAY_7).language(),
                                comesBack(MAY_7).said()),
                        movedEarlier(1, MAY_7, day("2026-06-05"), day("2026-05-08"), HIGH));
    }

    @Test
    void at_lower_risk_the_check_is_due_in_two_working_days() {
        dismissed()
                .given(assessed(LOW, MAY_7.minusDays(20)), firstCheck(APRIL_9, day("2026-06-05")))
                .when(comesBack(MAY_7))
                .then(returned(MAY_7).getClass(), CheckMovedEarlier.class);
        assertThat(dismissed()
                        .given(assessed(LOW, MAY_7.minusDays(20)), firstCheck(APRIL_9, day("2026-06-05")))
                        .when(comesBack(MAY_7))
                        .only(CheckMovedEarlier.class)
                        .to())
                .isEqualTo(day("2026-05-11"));
    }

    @Test
    void a_check_that_is_due_sooner_stays() {
        dismissed().given(firstCheck(APRIL_9, MAY_7)).when(comesBack(MAY_7)).then(PersonReturned.class);
    }

    @Test
    void the_way_back_is_open_after_the_end() {
        dismissed()
                .given(firstCheck(APRIL_9, april(16)), ended(april(20)))
                .when(comesBack(MAY_7))
                .then(returned(MAY_7).getClass(), CheckScheduled.class);
        assertThat(dismissed()
                        .given(firstCheck(APRIL_9, april(16)), ended(april(20)))
                        .when(comesBack(MAY_7))
                        .only(CheckScheduled.class))
                .satisfies(check -> assertThat(check.kind()).isEqualTo(AFTER_RETURN))
                .satisfies(check -> assertThat(check.dueOn()).isEqualTo(day("2026-05-08")));
    }

    @Test
    void word_from_a_lost_person_wakes_the_follow_up() {
        dismissed()
                .given(firstCheck(APRIL_9, april(16)), declaredLost(april(20), caseworker()))
                .given(scheduled(2, DESK_SEARCH, april(20), day("2027-04-20")))
                .when(comesBack(MAY_7))
                .then(PersonReturned.class, FollowUpWoken.class, CheckScheduled.class);
    }

    @Test
    void anyone_who_hears_it_records_it() {
        for (Staff hears : List.of(caseworker(), supervisor(), reviewer())) {
            dismissed()
                    .given(firstCheck(APRIL_9, MAY_7))
                    .when(comesBack(MAY_7), hears)
                    .accepted();
        }
    }

    @Test
    void what_an_organisation_brings_takes_effect_on_those_it_reported_and_on_nobody_else() {
        var own = new CaseEvent[] {
            report(MARCH_1).sentBy(reportingOrganisation()).opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9)
        };
        aCase().given(own)
                .given(firstCheck(APRIL_9, MAY_7))
                .when(comesBack(MAY_7), colleagueOfTheReportingOrganisation())
                .accepted();
        aCase().given(own)
                .given(firstCheck(APRIL_9, MAY_7))
                .when(comesBack(MAY_7), anotherReportingOrganisation())
                .refused("reported-by-others");
    }

    @Test
    void an_undecided_case_has_nobody_to_come_back() {
        aCase().given(opened(MARCH_1)).when(comesBack(MAY_7)).refused("no-negative-decision");
    }

    @Test
    void a_person_who_sent_word_was_reached() {
        dismissed()
                .given(firstCheck(APRIL_9, april(16)))
                .given(Check.unreached(april(16)).number(1).risk(HIGH).completed())
                .given(scheduled(2, FURTHER, april(16), day("2026-05-29")), returned(MAY_7))
                .when(proposeLost(MAY_7))
                .problems()
                .forEach(problem -> assertThat(problem.parameters()).containsEntry("unreached", "0"));
    }
}

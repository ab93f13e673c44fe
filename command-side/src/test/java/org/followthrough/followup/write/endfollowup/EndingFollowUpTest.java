package org.followthrough.followup.write.endfollowup;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.CheckKind.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.casefile.write.Report;
import org.junit.jupiter.api.Test;

/** Rules F4 and F8. */
class EndingFollowUpTest {

    private static final LocalDate FIRST = day("2026-05-01");
    private static final LocalDate SIXTY_DAYS_ON = FIRST.plusDays(60);

    private static CaseFixture checked(Check... checks) {
        return checked(report(MARCH_1), checks);
    }

    private static CaseFixture checked(Report report, Check... checks) {
        var situation = aCase().given(report.opened(), decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .today(day("2026-12-31"));
        for (int number = 1; number <= checks.length; number++) {
            situation
                    .given(checks[number - 1].number(number).completed())
                    .given(scheduled(number + 1, FURTHER, FIRST, day("2026-09-01")));
        }
        return situation;
    }

    private static Check none(LocalDate on) {
        return Check.heard(NONE, on);
    }

    @Test
    void two_checks_sixty_days_apart_that_found_no_risk_let_a_supervisor_end_it() {
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home, own work."), supervisor())
                .then(ended(SIXTY_DAYS_ON));
    }

    @Test
    void fifty_nine_days_are_too_close() {
        checked(none(FIRST), none(SIXTY_DAYS_ON.minusDays(1)))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "CHECKS_TOO_CLOSE");
    }

    @Test
    void one_check_is_too_few() {
        checked(none(FIRST))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "CHECKS_TOO_FEW");
    }

    @Test
    void the_checks_follow_one_another() {
        checked(none(FIRST), unreached(FIRST.plusDays(30)).risk(NONE), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "NOT_HEARD_ALONE", "OWN_VIEW_MISSING", "CHECKS_TOO_CLOSE");
    }

    @Test
    void each_heard_the_person_alone_and_found_no_risk_and_recorded_their_own_view() {
        checked(none(FIRST).notAlone(), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "NOT_HEARD_ALONE");
        checked(Check.heard(LOW, FIRST), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "RISK_FOUND");
        checked(none(FIRST).ownView(null), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "OWN_VIEW_MISSING");
        checked(none(FIRST), none(SIXTY_DAYS_ON).ownView("  "))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("risk-not-removed", "OWN_VIEW_MISSING");
    }

    @Test
    void a_risk_found_since_keeps_it_open() {
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .given(assessed(LOW, SIXTY_DAYS_ON.plusDays(1)))
                .when(end(SIXTY_DAYS_ON.plusDays(2), "Safe home."), supervisor())
                .refused("risk-not-removed", "RISK_FOUND");
    }

    @Test
    void it_needs_a_supervisors_name_and_a_reason() {
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), caseworker())
                .refused("only-a-supervisor");
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, " "), supervisor())
                .refused("reason-missing");
    }

    @Test
    void it_does_not_end_before_the_latest_check_or_in_the_future() {
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON.minusDays(1), "Safe home."), supervisor())
                .refused("before-the-latest-check");
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .today(SIXTY_DAYS_ON)
                .when(end(SIXTY_DAYS_ON.plusDays(1), "Safe home."), supervisor())
                .refused("in-the-future");
    }

    @Test
    void it_ends_once() {
        checked(none(FIRST), none(SIXTY_DAYS_ON))
                .given(ended(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("follow-up-ended");
    }

    @Test
    void only_a_negative_decision_is_followed() {
        aCase().given(opened(MARCH_1))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("no-negative-decision");
    }

    @Test
    void a_child_is_followed_until_someone_takes_over() {
        checked(report(MARCH_1).aboutAChild(), none(FIRST), none(SIXTY_DAYS_ON))
                .when(end(SIXTY_DAYS_ON, "Safe home."), supervisor())
                .refused("child-is-followed-on");
    }
}

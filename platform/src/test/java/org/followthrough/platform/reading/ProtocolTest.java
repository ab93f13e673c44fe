package org.followthrough.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.followthrough.codes.RiskLevel.HIGH;
import static org.followthrough.codes.RiskLevel.LOW;
import static org.followthrough.codes.RiskLevel.MEDIUM;
import static org.followthrough.codes.RiskLevel.NONE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.followthrough.protocol.Protocol;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-03-07");

    private final Protocol protocol = ProtocolReader.shipped();

    @Test
    void the_limits_of_the_shipped_protocol_are_those_of_the_rule_book() {
        assertThat(protocol.version()).isEqualTo("default-1");
        assertThat(protocol.country()).isEqualTo("RS");
        assertThat(protocol.zone()).hasToString("Europe/Belgrade");
        assertThat(protocol.decision()).isEqualTo(new Protocol.Decision(30, 30, 45, 30));
        assertThat(protocol.outreach()).isEqualTo(new Protocol.Outreach(3, 2, 7, 2, 1, 1));
        assertThat(protocol.interimProtection()).isEqualTo(new Protocol.InterimProtection(24, 3, 30));
        assertThat(protocol.riskRemoved()).isEqualTo(new Protocol.RiskRemoved(2, 60));
        assertThat(protocol.lost()).isEqualTo(new Protocol.Lost(4, 12, 12, 1));
        assertThat(protocol.returned()).isEqualTo(new Protocol.Returned(2, 24));
        assertThat(protocol.atRisk()).isEqualTo(new Protocol.AtRisk(5, 90));
        assertThat(protocol.review()).isEqualTo(new Protocol.Review(90, 5, 28));
        assertThat(protocol.escalation()).isEqualTo(new Protocol.Escalation(7, 14));
        assertThat(protocol.dueSoon().listDays()).isEqualTo(7);
        assertThat(protocol.dueSoon().noticeWorkingDays()).containsExactly(5, 1);
        assertThat(protocol.checks().furtherDays()).containsExactly(30, 90, 180);
        assertThat(protocol.checks().earlyDays()).isEqualTo(7);
        assertThat(protocol.checks().graceWorkingDays()).isEqualTo(2);
        assertThat(protocol.publishedCellThreshold()).isEqualTo(11);
    }

    /** Due on Thursday 16 April; two working days' grace end with Monday the 20th, at midnight in Belgrade. */
    @Test
    void on_time_is_judged_by_when_it_was_recorded_with_two_working_days_grace() {
        LocalDate dueOn = LocalDate.parse("2026-04-16");
        assertThat(protocol.recordedOnTime(dueOn, Instant.parse("2026-04-20T21:59:59Z")))
                .isTrue();
        assertThat(protocol.recordedOnTime(dueOn, Instant.parse("2026-04-20T22:00:00Z")))
                .isFalse();
    }

    @Test
    void the_first_check_is_due_sooner_the_higher_the_risk() {
        assertThat(protocol.firstCheckDue(MONDAY, HIGH)).isEqualTo("2026-03-09");
        assertThat(protocol.firstCheckDue(MONDAY, MEDIUM)).isEqualTo("2026-03-16");
        assertThat(protocol.firstCheckDue(MONDAY, LOW)).isEqualTo("2026-04-01");
        assertThat(protocol.firstCheckDue(MONDAY, NONE)).isEqualTo("2026-04-01");
    }

    @Test
    void no_assessment_counts_as_high_risk() {
        assertThat(protocol.firstCheckDue(MONDAY, null)).isEqualTo(protocol.firstCheckDue(MONDAY, HIGH));
    }

    @Test
    void a_check_that_falls_on_a_day_without_work_moves_to_the_working_day_before() {
        assertThat(protocol.firstCheckDue(SATURDAY, HIGH)).isEqualTo("2026-03-13");
        assertThat(protocol.firstCheckDue(LocalDate.parse("2026-04-06"), HIGH))
                .as("the 13th is Easter Monday, the 10th Good Friday")
                .isEqualTo("2026-04-09");
    }

    @Test
    void a_first_check_is_never_due_before_the_day_after_the_decision() {
        Protocol hasty = ProtocolFileTest.shippedWith("HIGH: 7", "HIGH: 1");

        assertThat(hasty.firstCheckDue(LocalDate.parse("2026-03-06"), HIGH)).isEqualTo("2026-03-07");
    }

    @Test
    void further_checks_follow_after_30_then_90_then_every_180_days() {
        assertThat(protocol.nextCheckDue(MONDAY, 1, LOW)).isEqualTo("2026-04-01");
        assertThat(protocol.nextCheckDue(MONDAY, 2, LOW)).isEqualTo("2026-05-29");
        assertThat(protocol.nextCheckDue(MONDAY, 3, LOW)).isEqualTo("2026-08-28");
        assertThat(protocol.nextCheckDue(MONDAY, 9, LOW)).isEqualTo("2026-08-28");
    }

    @Test
    void high_risk_halves_the_days_to_the_next_check_rounded_up() {
        Protocol odd = ProtocolFileTest.shippedWith("[30, 90, 180]", "[31]");

        assertThat(protocol.nextCheckDue(MONDAY, 1, HIGH)).isEqualTo("2026-03-17");
        assertThat(odd.nextCheckDue(MONDAY, 1, HIGH)).isEqualTo("2026-03-18");
    }

    @Test
    void a_next_check_follows_at_least_one_check() {
        assertThatIllegalArgumentException().isThrownBy(() -> protocol.nextCheckDue(MONDAY, 0, LOW));
    }

    @Test
    void due_today_is_on_time_until_midnight_in_the_protocols_zone() {
        assertThat(protocol.overdueFrom(MONDAY)).isEqualTo("2026-03-02T23:00:00Z");
        assertThat(protocol.overdueFrom(LocalDate.parse("2026-07-01"))).isEqualTo("2026-07-01T22:00:00Z");
    }

    @Test
    void today_is_the_day_in_the_protocols_zone() {
        Clock lateEvening = Clock.fixed(Instant.parse("2026-03-02T23:30:00Z"), ZoneOffset.UTC);

        assertThat(protocol.today(lateEvening.instant())).isEqualTo("2026-03-03");
    }

    @Test
    void evenings_nights_and_days_without_work_are_out_of_hours() {
        assertThat(protocol.outOfHours(MONDAY, LocalTime.parse("18:00"))).isTrue();
        assertThat(protocol.outOfHours(MONDAY, LocalTime.parse("07:59"))).isTrue();
        assertThat(protocol.outOfHours(SATURDAY, LocalTime.NOON)).isTrue();
        assertThat(protocol.outOfHours(LocalDate.parse("2026-11-11"), LocalTime.NOON))
                .isTrue();
    }

    @Test
    void the_working_day_is_not_out_of_hours() {
        assertThat(protocol.outOfHours(MONDAY, LocalTime.parse("08:00"))).isFalse();
        assertThat(protocol.outOfHours(MONDAY, LocalTime.parse("17:59"))).isFalse();
    }

    @Test
    void an_attempt_without_a_time_is_not_out_of_hours() {
        assertThat(protocol.outOfHours(MONDAY, null)).isFalse();
        assertThat(protocol.outOfHours(SATURDAY, null)).isFalse();
    }
}

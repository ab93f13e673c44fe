package org.followthrough.decision.write.extenddecisionlimit;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.platform.keys.TestSealer.text;

import org.followthrough.casefile.write.The;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.junit.jupiter.api.Test;

class ExtendingDecisionLimitTest {

    @Test
    void a_supervisor_extends_the_limit_and_both_dates_are_kept() {
        aCase().given(opened(MARCH_1))
                .when(extend(APRIL_9), supervisor())
                .then(extended(APRIL_9, MARCH_1.plusDays(45), MARCH_1.plusDays(75)));
    }

    @Test
    void it_is_extended_once() {
        aCase().given(opened(MARCH_1), extended(APRIL_1, MARCH_1.plusDays(45), MARCH_1.plusDays(75)))
                .when(extend(APRIL_9), supervisor())
                .refused("limit-already-extended");
    }

    @Test
    void a_caseworker_does_not_extend_it() {
        aCase().given(opened(MARCH_1)).when(extend(APRIL_9), caseworker()).refused("only-a-supervisor");
    }

    @Test
    void nothing_is_extended_without_a_reason() {
        aCase().given(opened(MARCH_1))
                .when(
                        new ExtendDecisionLimit(The.COMMAND, The.CASE, APRIL_9, text("decision.because", " ")),
                        supervisor())
                .refused("reason-missing");
    }

    @Test
    void a_decided_case_has_no_limit_to_extend() {
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, MARCH_9))
                .when(extend(APRIL_9), supervisor())
                .refused("case-already-decided");
    }

    @Test
    void the_future_is_refused() {
        aCase().given(opened(MARCH_1))
                .today(APRIL_1)
                .when(extend(APRIL_9), supervisor())
                .refused("in-the-future");
    }
}

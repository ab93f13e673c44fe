package org.followthrough.decision.write.decidecase;

import static org.followthrough.casefile.write.Attempt.attempted;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.MARCH_1;
import static org.followthrough.casefile.write.Days.MARCH_3;
import static org.followthrough.casefile.write.Days.MARCH_9;
import static org.followthrough.casefile.write.Decided.decide;
import static org.followthrough.casefile.write.Report.opened;
import static org.followthrough.codes.ContactChannel.PHONE;
import static org.followthrough.codes.ContactResult.NO_ANSWER;
import static org.followthrough.codes.DecisionReason.PERSON_NOT_LOCATED;
import static org.followthrough.codes.Outcome.DISMISSED;
import static org.followthrough.outreach.facts.OutreachShortfall.ATTEMPTS_TOO_FEW;
import static org.followthrough.outreach.facts.OutreachShortfall.CHANNELS_TOO_FEW;
import static org.followthrough.outreach.facts.OutreachShortfall.DAYS_TOO_FEW;
import static org.followthrough.outreach.facts.OutreachShortfall.NONE_OUT_OF_HOURS;
import static org.followthrough.outreach.facts.OutreachShortfall.NOT_THROUGH_AN_ORGANISATION;
import static org.followthrough.outreach.facts.OutreachShortfall.SPREAD_TOO_SHORT;

import org.junit.jupiter.api.Test;

class DecidingCaseTest {

    @Test
    void a_case_is_not_dismissed_without_outreach() {
        aCase().given(opened(MARCH_1), attempted(PHONE, NO_ANSWER, MARCH_3))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .refused(
                        "outreach-not-met",
                        ATTEMPTS_TOO_FEW,
                        DAYS_TOO_FEW,
                        SPREAD_TOO_SHORT,
                        CHANNELS_TOO_FEW,
                        NONE_OUT_OF_HOURS,
                        NOT_THROUGH_AN_ORGANISATION);
    }
}

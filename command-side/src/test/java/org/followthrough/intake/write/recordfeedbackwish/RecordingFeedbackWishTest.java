package org.followthrough.intake.write.recordfeedbackwish;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Reporters.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.Outcome.*;

import org.followthrough.intake.events.FeedbackWishRecorded;
import org.junit.jupiter.api.Test;

/** Rule L4: not against the person's wish. */
class RecordingFeedbackWishTest {

    @Test
    void a_no_is_obeyed_whoever_brings_it_also_before_a_decision() {
        aCase().given(opened(MARCH_1)).when(wish(MARCH_2, false, false)).then(FeedbackWishRecorded.class);
    }

    @Test
    void that_something_may_be_told_the_person_says_alone() {
        var silent = new org.followthrough.casefile.events.CaseEvent[] {opened(MARCH_1), wished(MARCH_2, false)};
        aCase().given(silent).when(wish(MARCH_3, true, false)).refused("wish-not-from-the-person");
        aCase().given(silent).when(wish(MARCH_3, true, true)).then(FeedbackWishRecorded.class);
    }

    @Test
    void what_holds_already_is_no_wish() {
        aCase().given(opened(MARCH_1)).when(wish(MARCH_2, true, true)).refused("wish-already-so");
        aCase().given(opened(MARCH_1), wished(MARCH_2, false))
                .when(wish(MARCH_2, false, true))
                .refused("wish-already-so");
        aCase().given(opened(MARCH_1))
                .when(wish(MARCH_2, false, true), auditor())
                .refused("role-may-not");
    }
}

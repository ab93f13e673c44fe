package org.followthrough.outreach.write.confirmnosafechannel;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;

import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.junit.jupiter.api.Test;

class ConfirmingNoSafeChannelTest {

    @Test
    void a_supervisor_puts_their_name_to_a_plan_without_a_safe_channel() {
        aCase().given(opened(MARCH_1), planned(MARCH_2))
                .when(confirmNoSafeChannel(MARCH_3), supervisor())
                .then(NoSafeChannelConfirmed.class);
    }

    @Test
    void every_channel_of_the_plan_had_to_stop_as_unsafe() {
        aCase().given(opened(MARCH_1), planned(MARCH_2, PHONE, LETTER))
                .given(attempted(PHONE, UNSAFE_TO_CONTINUE, MARCH_3))
                .when(confirmNoSafeChannel(MARCH_5), supervisor())
                .refused("a-channel-is-safe", LETTER);
        aCase().given(opened(MARCH_1), planned(MARCH_2, PHONE))
                .given(attempted(PHONE, UNSAFE_TO_CONTINUE, MARCH_3))
                .when(confirmNoSafeChannel(MARCH_5), supervisor())
                .accepted();
    }

    @Test
    void a_new_plan_makes_a_channel_safe_again() {
        aCase().given(opened(MARCH_1), planned(MARCH_2, PHONE), attempted(PHONE, UNSAFE_TO_CONTINUE, MARCH_3))
                .given(planned(MARCH_5, PHONE))
                .when(confirmNoSafeChannel(MARCH_5), supervisor())
                .refused("a-channel-is-safe", PHONE);
    }

    @Test
    void without_a_plan_nobody_knows_what_is_safe() {
        aCase().given(opened(MARCH_1))
                .when(confirmNoSafeChannel(MARCH_3), supervisor())
                .refused("contact-plan-missing");
    }

    @Test
    void a_caseworker_does_not_confirm_it() {
        aCase().given(opened(MARCH_1), planned(MARCH_2))
                .when(confirmNoSafeChannel(MARCH_3), caseworker())
                .refused("only-a-supervisor");
    }
}

package org.followthrough.outreach.write.giverightsinformation;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.codes.ContactChannel.*;

import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.SourceCategory;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.junit.jupiter.api.Test;

class GivingRightsInformationTest {

    @Test
    void the_person_is_told_in_a_named_language() {
        aCase().given(opened(MARCH_1))
                .when(giveRights(MARCH_3, "ne", PHONE, true))
                .then(RightsInformationGiven.class);
        aCase().given(opened(MARCH_1))
                .when(giveRights(MARCH_3, "no such language", PHONE, true))
                .refused("unknown-language");
    }

    @Test
    void handed_to_someone_else_is_not_delivered() {
        aCase().given(opened(MARCH_1))
                .when(giveRights(MARCH_3, "ne", PHONE, false))
                .refused("handed-to-someone-else");
    }

    @Test
    void nothing_is_said_where_the_employer_listens() {
        aCase().given(report(MARCH_1).connectedTo(ConnectionKind.EMPLOYER).opened())
                .when(giveRights(MARCH_3, "ne", WORKPLACE_VISIT, true))
                .refused("channel-through-a-connection");
        aCase().given(report(MARCH_1).by(SourceCategory.CITIZEN).opened())
                .when(giveRights(MARCH_3, "ne", THROUGH_REPORTING_ORGANISATION, true))
                .refused("reporter-is-a-private-person");
    }

    @Test
    void the_future_is_refused() {
        aCase().given(opened(MARCH_1))
                .today(MARCH_2)
                .when(giveRights(MARCH_3, "ne", PHONE, true))
                .refused("in-the-future");
    }
}

package org.followthrough.outreach.write.recordsearchstep;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.SearchStep.*;

import org.followthrough.outreach.events.SearchStepTaken;
import org.junit.jupiter.api.Test;

class RecordingSearchStepTest {

    @Test
    void a_search_needs_no_contact_plan() {
        aCase().given(opened(MARCH_1))
                .when(search(CONNECTIONS_COMPARED, MARCH_3, "Two cases name the same employer."))
                .then(SearchStepTaken.class);
    }

    @Test
    void site_outreach_is_considered_with_reasons() {
        aCase().given(opened(MARCH_1))
                .when(search(SITE_OUTREACH_CONSIDERED, MARCH_3, " "))
                .refused("reason-missing");
    }

    @Test
    void the_future_is_refused() {
        aCase().given(opened(MARCH_1))
                .today(MARCH_2)
                .when(search(CONNECTIONS_COMPARED, MARCH_3, "Nothing."))
                .refused("in-the-future");
    }

    @Test
    void an_auditor_searches_for_nobody() {
        aCase().given(opened(MARCH_1))
                .when(search(CONNECTIONS_COMPARED, MARCH_3, "Nothing."), auditor())
                .refused("role-may-not");
    }
}

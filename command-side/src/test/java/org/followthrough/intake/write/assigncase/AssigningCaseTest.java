package org.followthrough.intake.write.assigncase;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;

import org.junit.jupiter.api.Test;

class AssigningCaseTest {

    @Test
    void a_caseworker_takes_a_case() {
        aCase().given(opened(MARCH_1)).today(MARCH_2).when(assign(caseworker())).then(assigned(caseworker(), MARCH_2));
    }

    @Test
    void a_supervisor_gives_a_case_to_a_caseworker() {
        aCase().given(opened(MARCH_1))
                .today(MARCH_2)
                .when(assign(caseworker()), supervisor())
                .then(assigned(caseworker(), MARCH_2));
    }

    @Test
    void a_caseworker_gives_no_case_to_another() {
        aCase().given(opened(MARCH_1))
                .when(assign(anotherCaseworker()), caseworker())
                .refused("only-a-supervisor");
    }

    @Test
    void assigning_a_case_to_the_one_who_has_it_says_nothing() {
        aCase().given(opened(MARCH_1), assigned(caseworker(), MARCH_2))
                .when(assign(caseworker()), supervisor())
                .refused("already-assigned");
    }

    @Test
    void an_auditor_assigns_nothing() {
        aCase().given(opened(MARCH_1)).when(assign(caseworker()), auditor()).refused("role-may-not");
    }
}

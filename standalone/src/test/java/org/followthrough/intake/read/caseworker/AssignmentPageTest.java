package org.followthrough.intake.read.caseworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AssignmentPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Test
    void a_supervisor_chooses_among_the_caseworkers() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        ShownPage page = open("goran", given);
        assertThat(page.text()).contains("Nobody answers for this case yet", "Ana Primer", "Vera Primer");
        assertThat(page.text()).doesNotContain("Emil Primer");
        page.form().with("caseworker", staff("bojan").id()).send();
        assertThat(given.facts().intake().caseworker()).isEqualTo(staff("bojan").id());
        ShownPage again = open("goran", given);
        assertThat(again.form().value("caseworker"))
                .isEqualTo(staff("bojan").id().toString());
        ShownPage refused = again.form().send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("caseworker")).startsWith("This caseworker already has the case");
    }

    @Test
    void a_supervisor_who_chooses_nobody_is_asked_to() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        assertThat(open("goran", given).form().send().errorAt("caseworker")).isEqualTo("Choose one of the answers");
        assertThat(given.events()).isEqualTo(1);
    }

    @Test
    void a_case_is_given_to_nobody_who_does_not_work_on_cases() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        for (String nobody : new String[] {
            UUID.randomUUID().toString(),
            staff("katarina").id().toString(),
            staff("emil").id().toString()
        }) {
            ShownPage refused =
                    open("goran", given).form().forged("caseworker", nobody).send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errorAt("caseworker")).startsWith("This person does not work on cases here");
        }
        assertThat(given.events()).isEqualTo(1);
    }

    @Test
    void a_caseworker_takes_a_case_and_cannot_give_it_to_another() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        open("ana", given)
                .form()
                .forged("caseworker", staff("bojan").id().toString())
                .send();
        assertThat(given.facts().intake().caseworker()).isEqualTo(staff("ana").id());
        assertThat(open("ana", given).text()).contains("already has the case");
    }

    private StaffMember staff(String login) {
        return staff.now().byLogin(login).orElseThrow();
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("caseworker"));
    }
}

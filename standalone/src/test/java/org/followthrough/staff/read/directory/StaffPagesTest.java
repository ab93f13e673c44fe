package org.followthrough.staff.read.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@WholeApplication
class StaffPagesTest {

    private static final String OVERDUE = "/alerts?kind=OVERDUE";

    private static int number;

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private JdbcClient database;

    @Test
    void the_administrators_first_page_is_the_list_of_staff_by_unit() {
        ShownPage list = browser.open("katarina", "/").followed();
        assertThat(list.path()).isEqualTo("/staff");
        assertThat(list.document().select("h2").eachText()).contains("north", "south", "Without a unit");
        assertThat(list.document().select("tr:contains(Dunja Primer)").text())
                .contains("dunja", "Supervisor", "Head of the unit", "Supervisor on duty");
    }

    @Test
    void nobody_but_the_administrator_sees_it() {
        UUID ana = staff.now().byLogin("ana").orElseThrow().id();
        for (String login : List.of("ana", "goran", "emil", "ivan", "jelena")) {
            for (String page : List.of("/staff", "/staff/new", "/staff/" + ana, "/staff/" + ana + "/position")) {
                assertThat(browser.open(login, page).status()).as(login + page).isEqualTo(403);
            }
        }
        assertThat(browser.open("katarina", "/staff/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void somebody_new_is_added_and_the_first_password_is_shown_once() {
        String login = freshLogin();
        ShownPage added = fill(login, Role.CASEWORKER).send();
        ShownPage member = added.followed();
        assertThat(member.document().select("#first-password code").text()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(browser.open("katarina", added.redirect()).document().select("#first-password"))
                .isEmpty();
        assertThat(member.text()).contains("Test Person", login, "Caseworker", "testing");
        assertThat(staff.now().byLogin(login)).map(StaffMember::unit).hasValue("testing");
    }

    @Test
    void what_does_not_fit_is_said_at_its_field_and_nothing_typed_is_lost() {
        ShownPage again = fill("ana", Role.CASEWORKER, Role.ADMINISTRATOR)
                .with("unit", "")
                .with("duties", "OVERSIGHT")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("login")).startsWith("This user name is or was somebody else’s");
        assertThat(again.errorAt("roles")).startsWith("An administrator sees no cases");
        assertThat(again.errorAt("unit")).startsWith("Name the unit");
        assertThat(again.missing()).contains("Oversight");
        assertThat(again.form().value("name")).isEqualTo("Test Person");
        assertThat(again.form().values("roles")).containsExactlyInAnyOrder("CASEWORKER", "ADMINISTRATOR");
        assertThat(browser.open("katarina", "/staff/new").form().send().errors())
                .contains("Enter an answer");
    }

    @Test
    void other_roles_hold_from_the_next_request_on() {
        StaffMember one = added(Role.CASEWORKER);
        assertThat(browser.open(one.login(), "/reviews").status()).isEqualTo(200);
        ShownPage saved = browser.open("katarina", "/staff/" + one.id() + "/position")
                .form()
                .with("roles", "REPORTING_ORGANISATION")
                .with("unit", "Test Line")
                .send();
        assertThat(saved.followed().text()).contains("Reporting organisation", "Test Line");
        assertThat(browser.open(one.login(), "/reviews").status()).isEqualTo(403);
    }

    @Test
    void what_another_administrator_changed_meanwhile_is_not_overwritten() {
        StaffMember one = added(Role.CASEWORKER);
        var open = browser.open("katarina", "/staff/" + one.id() + "/position").form();
        browser.open("katarina", "/staff/" + one.id() + "/name")
                .form()
                .with("name", "Druga Osoba")
                .send();
        ShownPage refused = open.with("unit", "elsewhere").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors().toString()).contains("Somebody else changed");
        assertThat(staff.now().byId(one.id()).orElseThrow().displayName()).isEqualTo("Druga Osoba");
    }

    @Test
    void who_left_cannot_sign_in_keeps_the_name_and_may_come_back() {
        StaffMember one = added(Role.CASEWORKER);
        GivenCase given = cases.opened(TODAY.minusDays(3)).after("goran", id -> new AssignmentEntry(id, one.id()));
        var assignment = browser.open("goran", cases.opened(TODAY).href("caseworker"))
                .form()
                .with("caseworker", one.id());
        browser.open("katarina", "/staff/" + one.id() + "/leaving").form().send();

        assertThat(assignment.send().errorAt("caseworker")).startsWith("This person does not work on cases here");
        assertThatThrownBy(() -> browser.open(one.login(), "/my-cases"))
                .hasCauseInstanceOf(UsernameNotFoundException.class);
        assertThat(browser.open("katarina", "/staff")
                        .document()
                        .select("#former")
                        .text())
                .contains(one.login());
        await().untilAsserted(() -> assertThat(
                        browser.open("goran", "/cases/" + given.reference().inUrls())
                                .text())
                .contains("Test Person"));

        browser.open("katarina", "/staff/" + one.id() + "/return").form().send();
        assertThat(browser.open(one.login(), "/my-cases").status()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_is_told_why_they_stay() {
        UUID katarina = staff.now().byLogin("katarina").orElseThrow().id();
        ShownPage refused = browser.open("katarina", "/staff/" + katarina + "/leaving")
                .form()
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).first().asString().startsWith("This is the last administrator");
    }

    @Test
    void the_deputy_sees_the_cases_of_one_who_is_away_and_the_supervisor_sees_who_stands_in() {
        StaffMember away = added(Role.CASEWORKER);
        StaffMember deputy = added(Role.CASEWORKER);
        GivenCase given = cases.opened(TODAY.minusDays(3)).after("goran", id -> new AssignmentEntry(id, away.id()));
        assertThat(browser.open(deputy.login(), "/my-cases").text()).doesNotContain("Standing in");

        ShownPage recorded = browser.open(away.login(), "/absences/" + away.id())
                .formIn("main-content")
                .on("from", TODAY)
                .on("until", TODAY.plusDays(9))
                .with("deputy", deputy.id())
                .send();
        assertThat(recorded.redirect()).isEqualTo("/absences");
        assertThat(recorded.followed().document().select("#own li")).hasSize(1);

        await().untilAsserted(() -> assertThat(browser.open(deputy.login(), "/my-cases")
                        .document()
                        .select("#standing-in-1")
                        .text())
                .contains(
                        "Standing in for Test Person, until", given.reference().toString()));
        assertThat(browser.open(deputy.login(), "/absences").document().select("#standing-in li"))
                .hasSize(1);
        assertThat(browser.open("goran", given.href("caseworker")).text())
                .contains("testing; away until", "Test Person stands in");
        assertThat(browser.open("katarina", "/staff")
                        .document()
                        .select("tr:contains(" + away.login() + ")")
                        .text())
                .contains("Test Person stands in");

        ShownPage ended = browser.open("katarina", "/absences/" + away.id())
                .formIn("ahead")
                .send();
        assertThat(ended.status()).isEqualTo(302);
        assertThat(browser.open(deputy.login(), "/my-cases").text()).doesNotContain("Standing in");
    }

    @Test
    void who_has_no_cases_finds_my_cases_in_the_header_while_standing_in_for_somebody() {
        StaffMember away = added(Role.REVIEWER);
        UUID emil = staff.now().byLogin("emil").orElseThrow().id();
        assertThat(header("emil")).doesNotContain("/my-cases");

        browser.open("katarina", "/absences/" + away.id())
                .formIn("main-content")
                .on("from", TODAY)
                .on("until", TODAY.plusDays(9))
                .with("deputy", emil)
                .send();
        await().untilAsserted(() -> assertThat(header("emil")).startsWith("/my-cases"));

        browser.open("katarina", "/absences/" + away.id()).formIn("ahead").send();
        await().untilAsserted(() -> assertThat(header("emil")).doesNotContain("/my-cases"));
    }

    @Test
    void the_deputy_finds_in_the_inbox_what_was_told_before_and_acknowledges_it_for_nobody_else() {
        StaffMember away = added(Role.CASEWORKER);
        StaffMember deputy = added(Role.CASEWORKER);
        GivenCase given = cases.heard(TODAY.minusDays(90)).after("goran", id -> new AssignmentEntry(id, away.id()));
        given.after("ana", id -> GivenCases.decision(id, TODAY.minusDays(40)));
        await().untilAsserted(() -> assertThat(check(away, given)).contains("Acknowledge"));
        assertThat(check(deputy, given)).isEmpty();

        browser.open(away.login(), "/absences/" + away.id())
                .formIn("main-content")
                .on("from", TODAY)
                .on("until", TODAY.plusDays(9))
                .with("deputy", deputy.id())
                .send();
        await().untilAsserted(() ->
                assertThat(check(deputy, given)).contains("Told to Test Person, for whom you stand in", "Acknowledge"));

        String form = browser.open(deputy.login(), OVERDUE)
                .document()
                .select("tbody tr:contains(Follow-up check):contains(" + given.reference() + ")")
                .select("a[href$=/acknowledgement]")
                .attr("href");
        browser.open(deputy.login(), form).form().with("because", "On Thursday").send();
        assertThat(check(deputy, given)).contains("Seen on", "On Thursday").doesNotContain("for whom you stand in");
        assertThat(check(away, given)).contains("Acknowledge").doesNotContain("On Thursday");
    }

    private String check(StaffMember member, GivenCase given) {
        return browser.open(member.login(), OVERDUE)
                .document()
                .select("tbody tr:contains(Follow-up check):contains(" + given.reference() + ")")
                .text();
    }

    private List<String> header(String login) {
        return browser.open(login, "/alerts").document().select("header nav a").eachAttr("href");
    }

    @Test
    void an_absence_is_recorded_only_by_whoever_answers_for_the_absent() {
        UUID ana = staff.now().byLogin("ana").orElseThrow().id();
        assertThat(browser.open("goran", "/absences/" + ana).status()).isEqualTo(200);
        assertThat(browser.open("katarina", "/absences/" + ana).status()).isEqualTo(200);
        assertThat(browser.open("dunja", "/absences/" + ana).status()).isEqualTo(403);
        assertThat(browser.open("bojan", "/absences/" + ana).status()).isEqualTo(403);
        assertThat(browser.open("goran", "/absences")
                        .document()
                        .select("#unit a")
                        .eachText())
                .contains("Ana Primer", "Bojan Primer")
                .doesNotContain("Vera Primer");
        ShownPage refused = browser.open("ana", "/absences/" + ana)
                .form()
                .on("from", TODAY.plusDays(3))
                .on("until", TODAY)
                .with("deputy", staff.now().byLogin("bojan").orElseThrow().id())
                .send();
        assertThat(refused.errorAt("until")).startsWith("The last day is before the first");
    }

    @Test
    void a_password_is_changed_by_its_owner_who_knows_the_one_before() {
        ShownPage member = fill(freshLogin(), Role.CASEWORKER).send().followed();
        String login = member.document().select("dd").first().text();
        String first = member.document().select("#first-password code").text();

        assertThat(browser.open(login, "/my-cases").redirect()).isEqualTo("/settings/password");
        assertThat(browser.open(login, "/help").status()).isEqualTo(200);
        ShownPage refused = change(login, "wrong", "short", "shorter");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(3);
        assertThat(refused.document().html()).doesNotContain("shorter");
        assertThat(change(login, first, first, first).errorAt("chosen")).startsWith("Choose one that differs");

        String own = "four words nobody knows";
        assertThat(change(login, first, own, own).redirect()).isEqualTo("/sign-in?changed");
        assertThat(browser.open(login, "/my-cases").status()).isEqualTo(200);
        assertThat(change(login, first, own + "!", own + "!").errorAt("current"))
                .isEqualTo("This is not your password");
        assertThat(stored()).noneMatch(encoded -> encoded.contains(own)).allMatch(one -> one.startsWith("{bcrypt}"));
    }

    @Test
    void guessing_the_password_before_is_stopped_like_guessing_when_signing_in() {
        StaffMember one = added(Role.CASEWORKER);
        String own = "four words nobody knows";
        for (int failed = 0; failed < 10; failed++) {
            assertThat(change(one.login(), "wrong", own + "!", own + "!").status())
                    .isEqualTo(422);
        }
        ShownPage stopped = change(one.login(), own, own + "!", own + "!");
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(browser.open(one.login(), "/my-cases").status()).isEqualTo(200);
    }

    private List<String> stored() {
        return database.sql("select encoded from sign_in.credential")
                .query(String.class)
                .list();
    }

    private ShownPage change(String login, String current, String chosen, String again) {
        return browser.open(login, "/settings/password")
                .form()
                .with("current", current)
                .with("chosen", chosen)
                .with("again", again)
                .send();
    }

    private static String freshLogin() {
        return "test" + ++number;
    }

    /** With a password of their own. */
    private StaffMember added(Role role) {
        String login = freshLogin();
        String first = fill(login, role)
                .send()
                .followed()
                .document()
                .select("#first-password code")
                .text();
        String own = "four words nobody knows";
        change(login, first, own, own);
        return staff.now().byLogin(login).orElseThrow();
    }

    private FilledForm fill(String login, Role... roles) {
        return browser.open("katarina", "/staff/new")
                .form()
                .with("name", "Test Person")
                .with("login", login)
                .with("roles", (Object[]) roles)
                .with("unit", "testing");
    }
}

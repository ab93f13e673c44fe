package org.followthrough.intake.read.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.FilledForm;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Opener;
import org.followthrough.register.read.answer.CountRegister;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterFilter;
import org.followthrough.register.read.answer.RegisterRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReportPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private Opener opener;

    @Autowired
    private QueryGateway queries;

    @Test
    void a_report_of_one_person_starts_a_case_with_all_that_was_typed() {
        ShownPage next = filled("ana")
                .with("person-1-name", "Probna Osoba")
                .with("person-1-birthYear", 1990)
                .with("person-1-citizenship", "IN")
                .with("person-1-citizenshipToo", "NP")
                .with("person-1-exploitation", TypeOfExploitation.Servitude)
                .with("person-1-furtherExploitation", TypeOfExploitation.ForcedLabour, TypeOfExploitation.Servitude)
                .with("person-1-methods", MethodOfControl.DebtBondage, MethodOfControl.TakesEarnings)
                .with("person-1-employer", "Primer Gradnja\n\n  Primer Put ")
                .send();
        assertThat(next.redirect())
                .startsWith("/cases/" + TODAY.getYear() + "-")
                .endsWith("-1");
        assertThat(next.followed().notice()).contains("was received. Cases it started: 1.");
        var opened = facts(next.redirect()).intake().report();
        assertThat(opener.read(opened.name())).contains("Probna Osoba");
        assertThat(opener.read(opened.particulars()).orElseThrow().citizenships())
                .containsExactly("IN", "NP");
        assertThat(opened.exploitation())
                .containsExactly(TypeOfExploitation.Servitude, TypeOfExploitation.ForcedLabour);
        assertThat(opened.reportedMethods()).hasSize(2);
        assertThat(opened.connections())
                .extracting(connection ->
                        connection.kind() + " " + opener.read(connection.name()).orElseThrow())
                .containsExactly(ConnectionKind.EMPLOYER + " Primer Gradnja", ConnectionKind.EMPLOYER + " Primer Put");
    }

    @Test
    void sent_twice_it_starts_its_cases_once() {
        FilledForm form = filled("ana");
        String first = form.send().redirect();
        assertThat(form.send().redirect()).isEqualTo(first);
    }

    @Test
    void persons_are_added_and_removed_without_losing_what_was_typed() {
        ShownPage two = filled("ana").with("person-1-name", "Prva").press("add", "person");
        assertThat(two.status()).isEqualTo(200);
        assertThat(two.form().value("peopleMentioned")).isEqualTo("2");
        assertThat(two.document().select("[autofocus]").text()).isEqualTo("Person 2 of 2");
        ShownPage three = two.form().with("person-2-name", "Druga").press("add", "person");
        ShownPage without = three.form().with("person-3-name", "Treća").press("remove", "1");
        FilledForm left = without.form();
        assertThat(left.value("person-1-name")).isEqualTo("Druga");
        assertThat(left.value("person-2-name")).isEqualTo("Treća");
        assertThat(left.value("reportedBy")).isEqualTo("Primer Linija");
        ShownPage next = left.send();
        String second = next.redirect().replaceAll("-1$", "-2");
        assertThat(opener.read(facts(second).intake().report().name())).contains("Treća");
        assertThat(facts(second).intake().report().persons()).isEqualTo(2);
        assertThat(facts(second).intake().report().peopleMentioned()).isEqualTo(3);
    }

    @Test
    void what_stands_against_one_person_is_said_there_and_no_case_is_opened() {
        int before = cases();
        ShownPage again = filled("ana")
                .press("add", "person")
                .form()
                .with("person-1-name", "Prva")
                .with("person-2-birthYear", 1700)
                .with("peopleMentioned", 1)
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("person-2-birthYear")).startsWith("Nobody was born in that year");
        assertThat(again.errorAt("peopleMentioned")).startsWith("The numbers do not add up");
        assertThat(again.remedies()).containsExactlyInAnyOrder("#person-2-birthYear", "#peopleMentioned");
        assertThat(again.form().value("person-1-name")).isEqualTo("Prva");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void empty_and_overlong_answers_are_errors_at_their_fields() {
        ShownPage again = browser.open("ana", "/reports/new")
                .form()
                .with("receivedOn-month", "13")
                .with("peopleMentioned", "many")
                .with("person-1-name", "a".repeat(501))
                .with("person-1-recruiter", "short\n" + "b".repeat(501))
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("receivedOn")).startsWith("Enter a real date");
        assertThat(again.errorAt("source")).isEqualTo("Choose one of the answers");
        assertThat(again.errorAt("peopleMentioned")).isEqualTo("Enter a whole number, in digits");
        assertThat(again.errorAt("person-1-name")).isEqualTo("Shorten the text to 500 characters or fewer");
        assertThat(again.errorAt("person-1-recruiter")).isEqualTo("Shorten each line to 500 characters or fewer");
        assertThat(again.form().value("receivedOn-month")).isEqualTo("13");
    }

    @Test
    void a_reporting_organisation_reports_and_learns_the_number_only() {
        ShownPage next = filled("jelena").send();
        assertThat(next.redirect()).isEqualTo("/reports/new");
        assertThat(next.followed().notice()).startsWith("Report " + TODAY.getYear() + "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ivan", "emil", "katarina"})
    void other_roles_take_no_reports_in(String login) {
        assertThat(browser.open(login, "/reports/new").status()).isEqualTo(403);
        assertThat(filled("ana").sentBy(login).status()).isEqualTo(403);
    }

    @Test
    void it_speaks_serbian() {
        ShownPage page = browser.open("ana", "/reports/new?lang=sr-Cyrl");
        assertThat(page.document().select("h1").text()).isEqualTo("Прими пријаву");
        assertThat(page.text()).contains("Никога не зовите", "Особа 1 од 1");
    }

    private FilledForm filled(String login) {
        return browser.open(login, "/reports/new")
                .form()
                .with("source", SourceCategory.CIVIL_SOCIETY)
                .with("reportedBy", "Primer Linija");
    }

    private int cases() {
        return queries.query(new CountRegister(RegisterFilter.ANY), Integer.class)
                .join();
    }

    private Optional<RegisterRow> row(CaseReference reference) {
        return queries.query(new FindRegisterRow(reference), ResponseTypes.optionalInstanceOf(RegisterRow.class))
                .join();
    }

    private CaseFacts facts(String address) {
        var reference = CaseReference.parse(address.replace("/cases/", "")).orElseThrow();
        RegisterRow row =
                await().until(() -> row(reference), Optional::isPresent).orElseThrow();
        return queries.query(new FindTimeline(row.caseId()), Timeline.class)
                .join()
                .facts();
    }
}

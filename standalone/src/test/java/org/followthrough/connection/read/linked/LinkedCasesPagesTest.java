package org.followthrough.connection.read.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.connection.entries.AddedConnectionEntry;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.decision.entries.DecisionEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class LinkedCasesPagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_supervisor_reads_why_a_review_is_proposed_and_accepts_it() {
        GivenCase given = cases.linked();
        ShownPage page = browser.open("goran", given.href("linked-reviews/" + given.linkedReview()));
        assertThat(page.document().select("#reason").text()).contains("Employer", "was recognised");
        assertThat(page.document().select("#identified a")).hasSize(1);

        ShownPage next = page.form().with("accepted", "yes").send();

        assertThat(next.status()).isEqualTo(302);
        assertThat(given.facts().review().open()).isNotNull();
        assertThat(given.facts().connections().linked()).isEmpty();
    }

    @Test
    void whoever_declines_says_why() {
        GivenCase given = cases.linked();
        ShownPage page = browser.open("goran", given.href("linked-reviews/" + given.linkedReview()));
        ShownPage again = page.form().with("accepted", "no").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isNotEmpty();

        again.form().with("accepted", "no").with("because", "Another workshop").send();
        assertThat(given.facts().connections().linked()).isEmpty();
        assertThat(given.facts().review().open()).isNull();
    }

    @Test
    void a_caseworker_looks_and_does_not_answer() {
        GivenCase given = cases.linked();
        ShownPage page = browser.open("ana", given.href("linked-reviews/" + given.linkedReview()));
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.document().text()).contains("Only a supervisor answers this");
    }

    @Test
    void three_reports_that_name_one_employer_ask_for_a_procedure() {
        GivenCase given = cases.namedByThree();
        UUID proposal =
                given.facts().connections().exOfficio().keySet().iterator().next();
        ShownPage page = browser.open("goran", given.href("ex-officio/" + proposal));
        assertThat(page.document().select("#named-by a")).hasSize(3);

        page.form().with("started", "yes").with("because", "Under 2026-0200").send();
        assertThat(given.facts().connections().exOfficio()).isEmpty();
    }

    @Test
    void more_reports_and_more_recognised_people_ask_about_a_connection_once() {
        String employer = "Primer Pekara " + UUID.randomUUID();
        LocalDate received = GivenCases.TODAY.minusDays(60);
        List<GivenCase> recognised =
                List.of(names(cases.heard(received), employer), names(cases.heard(received), employer));
        GivenCase first = names(cases.notRecognised(received, GivenCases.TODAY.minusDays(1)), employer);
        recognise(recognised.get(0));
        awaitLinked(first);
        recognise(recognised.get(1));
        GivenCase later = names(cases.notRecognised(received, GivenCases.TODAY.minusDays(1)), employer);
        awaitLinked(later);
        assertThat(events(first, LinkedReviewProposed.class)).isOne();
        assertThat(events(later, LinkedReviewProposed.class)).isOne();
        assertThat(Stream.of(recognised.get(0), recognised.get(1), first, later)
                        .mapToLong(each -> events(each, ExOfficioProposed.class))
                        .sum())
                .as("by the third report")
                .isOne();
    }

    private GivenCase names(GivenCase given, String employer) {
        return given.after(
                "ana", id -> new AddedConnectionEntry(id, GivenCases.TODAY, ConnectionKind.EMPLOYER, employer));
    }

    private static void recognise(GivenCase given) {
        given.after(
                "ana",
                id -> new DecisionEntry(
                        id,
                        GivenCases.TODAY,
                        Outcome.IDENTIFIED,
                        null,
                        "Told everything.",
                        Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.SEEN),
                        false,
                        null));
    }

    private static void awaitLinked(GivenCase given) {
        await().until(() -> !given.facts().connections().linked().isEmpty());
    }

    private static long events(GivenCase given, Class<?> type) {
        return given.timeline().entries().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .count();
    }

    @Test
    void a_connection_is_recorded_and_shown_in_the_history() {
        GivenCase given = cases.planned(GivenCases.TODAY.minusDays(20));
        ShownPage page = browser.open("ana", given.href("connections/new"));
        ShownPage next = page.form()
                .with("kind", "RECRUITER")
                .with("name", "Agencija Primer")
                .send();
        assertThat(next.status()).isEqualTo(302);
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("Connection learnt", "Agencija Primer");
    }

    @Test
    void a_nameless_connection_is_refused_at_its_field() {
        GivenCase given = cases.planned(GivenCases.TODAY.minusDays(20));
        ShownPage again = browser.open("ana", given.href("connections/new"))
                .form()
                .with("kind", "RECRUITER")
                .with("name", " ")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("name")).isNotEmpty();
    }
}

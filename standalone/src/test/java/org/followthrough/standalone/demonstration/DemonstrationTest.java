package org.followthrough.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.followup.read.obligation.FindObligations;
import org.followthrough.followup.read.obligation.ObligationRows;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.protocol.Protocol;
import org.followthrough.register.read.answer.Answer;
import org.followthrough.register.read.answer.AnswerTable;
import org.followthrough.register.read.answer.AnswerTable.Figure;
import org.followthrough.register.read.answer.Criterion;
import org.followthrough.register.read.answer.FindAnswer;
import org.followthrough.register.read.answer.FindRegister;
import org.followthrough.register.read.answer.RegisterFilter;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.register.read.answer.RegisterRows;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A first start that was cut short twice, between two rows and between two cases, and the start after it. */
class DemonstrationTest {

    private static RunningFollowthrough app;
    private static SignedInReader reader;

    @BeforeAll
    static void start_cut_short_twice_and_start_again(@TempDir Path data) throws Exception {
        // as a version did that did not yet write down what an installation was begun as
        Files.writeString(data.resolve("demonstration-begun"), TestClock.today() + "\n");
        try (RunningFollowthrough first = RunningFollowthrough.start(data)) {
            Demonstration demonstration = first.bean(Demonstration.class);
            assertThatThrownBy(() -> demonstration.load(cutShort("Bringing in", 100)))
                    .hasMessage("cut short");
            assertThatThrownBy(() -> demonstration.load(cutShort("Telling", 12)))
                    .hasMessage("cut short");
        }
        app = RunningFollowthrough.start(data, RunningFollowthrough.DEMONSTRATION);
        reader = new SignedInReader(app);
    }

    private static Progress cutShort(String part, int at) {
        return (what, done, of) -> {
            if (what.startsWith(part) && done == at) {
                throw new IllegalStateException("cut short");
            }
        };
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void the_answer_of_2025_is_the_published_one_and_its_states_add_up() throws Exception {
        JsonNode answer = reader.json("/api/not-recognised?reportedIn=2025");
        assertThat(answer.get("cases").asInt()).isEqualTo(240);
        assertThat(answer.get("recognised").asInt()).isEqualTo(59);
        assertThat(answer.get("undecided").asInt()).isEqualTo(41);
        assertThat(answer.get("notRecognised").asInt()).isEqualTo(140);
        JsonNode outcomes = answer.get("outcomes");
        assertThat(outcomes.get("DISMISSED").asInt()).isEqualTo(59);
        assertThat(outcomes.get("DISCONTINUED").asInt()).isEqualTo(9);
        assertThat(outcomes.get("NOT_IDENTIFIED").asInt()).isEqualTo(72);
        assertThat(outcomes.get("IDENTIFIED").asInt()).isEqualTo(59);
        assertThat(answer.get("states").valueStream().mapToInt(JsonNode::asInt).sum())
                .isEqualTo(140);
        assertThat(answer.get("states").get("NEVER_FOLLOWED_UP").asInt()).isEqualTo(140);
    }

    @Test
    void each_figure_of_the_answer_is_the_length_of_the_list_behind_it() throws Exception {
        for (RegisterFilter filter :
                List.of(RegisterFilter.ANY, RegisterFilter.ANY.with(Criterion.REPORTED_IN, 2025))) {
            Answer answer = ask(new FindAnswer(filter), Answer.class);
            for (Figure figure : figures(new AnswerTable(answer, filter))) {
                assertThat(figure.count()).as(figure.list()).isEqualTo(reader.lengthOf(figure.list()));
            }
        }
    }

    private static List<Figure> figures(AnswerTable table) {
        var figures = new ArrayList<>(List.of(
                table.total(),
                table.recognised(),
                table.undecided(),
                table.notRecognised(),
                table.neverFollowedUp(),
                table.neverReached()));
        table.outcomes().forEach(row -> {
            figures.addAll(row.words());
            figures.add(row.total());
        });
        table.words().forEach(row -> {
            figures.add(row.figure());
            row.states().forEach(state -> figures.add(state.figure()));
        });
        return figures;
    }

    @Test
    void each_published_figure_beside_ours_links_a_list_of_that_length() throws Exception {
        var rows = reader.page("/statistics/2025").select("tbody tr");
        assertThat(rows).hasSizeGreaterThan(30);
        for (var row : rows) {
            var ours = row.selectFirst("a[href^=/cases]");
            assertThat(Integer.parseInt(ours.text())).as(row.id()).isEqualTo(reader.lengthOf(ours.attr("href")));
        }
    }

    @Test
    void every_invented_case_shows_the_state_it_is_named_for() {
        var states = new TreeMap<String, Object>();
        Map<Object, RegisterRow> rows =
                ask(new FindRegister(RegisterFilter.ANY, 0, 1_000), RegisterRows.class).rows().stream()
                        .collect(Collectors.toMap(RegisterRow::caseId, row -> row));
        for (Story story : Stories.on(today())) {
            int persons = story.report(today()).persons().size();
            for (int person = 1; person <= persons; person++) {
                RegisterRow row = rows.get(ReceiveReport.caseIdFor(story.commandId(), person));
                assertThat(row).as(story.name()).isNotNull();
                if (row.state() != null) {
                    states.put(story.name() + (persons > 1 ? "/" + person : ""), row.state());
                }
            }
        }
        assertThat(states).containsExactlyInAnyOrderEntriesOf(Map.copyOf(StoriesOnAnyDayTest.NOT_RECOGNISED));
    }

    @Test
    void every_obligation_of_the_stories_is_seen_ahead_due_soon_or_overdue() {
        LocalDate soon = today().plusDays(app.bean(Protocol.class).dueSoon().listDays());
        var everything = new FindObligations(null, null, null, null, null, null, null, null, 0, 1_000);
        var seen = ask(everything, ObligationRows.class).rows().stream()
                .filter(row -> !row.imported())
                .map(row ->
                        row.kind() + (row.overdue() ? " overdue" : row.dueOn().isAfter(soon) ? " ahead" : " due soon"))
                .collect(Collectors.toSet());
        Instant now = app.bean(Clock.class).instant();
        assertThat(seen)
                .as("those of the stories, and what one case brings about in another")
                .containsAll(ToldCase.of(today()).stream()
                        .flatMap(told -> told.owed(now))
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothing_was_lost_and_nothing_is_there_twice() {
        StoredEvents.assertNothingLostAndNothingTwice(app, today());
    }

    @Test
    void every_page_says_in_its_language_that_all_people_are_invented() throws Exception {
        assertThat(List.of("/overdue", "/help", "/settings", "/statistics/2025", "/no-such-page"))
                .allSatisfy(page -> {
                    assertThat(reader.page(page + "?lang=en")
                                    .select(".ft-demonstration")
                                    .text())
                            .as(page)
                            .contains("All people and cases here are invented. Enter nobody real.");
                    assertThat(reader.page(page + "?lang=sr-Cyrl")
                                    .select(".ft-demonstration")
                                    .text())
                            .as(page)
                            .contains("Не уносите ниједну стварну особу.");
                });
        assertThat(app.get("/sign-in?lang=en").body()).contains("All people and cases here are invented");
        assertThat(reader.page("/help?lang=en").select("header").text()).contains("Statistics");
    }

    @Test
    void no_deadline_runs_while_stories_are_told_and_all_run_again_when_that_fails() {
        var deadlines = app.bean(Scheduler.class).getSchedulerState();
        assertThatThrownBy(() -> app.bean(Demonstration.class).load((what, done, of) -> {
                    assertThat(deadlines.isPaused()).isTrue();
                    throw new IllegalStateException("cut short");
                }))
                .hasMessage("cut short");
        assertThat(deadlines.isPaused()).isFalse();
    }

    @Test
    void a_folder_in_which_others_work_already_is_left_alone(@TempDir Path unmarked) {
        assertThat(new HowFar(unmarked, app.bean(JdbcClient.class)).isOwed()).isFalse();
    }

    @Test
    void loaded_again_it_changes_nothing() {
        await().untilAsserted(() -> assertThat(overdueAndNotNoticed()).isEmpty());
        Map<String, Long> before = StoredEvents.in(app);
        app.bean(Demonstration.class).load((what, done, of) -> {});
        assertThat(StoredEvents.in(app)).isEqualTo(before);
    }

    /** Until the sagas have come to the end of what they had to mark and to escalate. */
    private static List<String> overdueAndNotNoticed() {
        Protocol protocol = app.bean(Protocol.class);
        Instant now = app.bean(Clock.class).instant();
        return ToldCase.of(today()).stream()
                .flatMap(told -> told.facts().obligations().live().values().stream())
                .filter(owed -> owed.overdue(now, protocol))
                .filter(owed -> noticed(owed) < level(owed, protocol))
                .map(Owed::toString)
                .toList();
    }

    private static int level(Owed owed, Protocol protocol) {
        boolean third = !today().isBefore(owed.escalatesOn(3, protocol).orElseThrow());
        boolean second = !today().isBefore(owed.escalatesOn(2, protocol).orElseThrow());
        return third ? 3 : second ? 2 : 1;
    }

    private static int noticed(Owed owed) {
        return app.bean(JdbcClient.class)
                .sql("SELECT escalation_level FROM query_side.register_obligation WHERE obligation_id = :id")
                .param("id", owed.id())
                .query(Integer.class)
                .single();
    }

    private static <T> T ask(Object query, Class<T> answer) {
        return app.bean(QueryGateway.class).query(query, answer).join();
    }

    private static LocalDate today() {
        return StoredEvents.today(app);
    }
}

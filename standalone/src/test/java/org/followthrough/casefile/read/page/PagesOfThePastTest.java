package org.followthrough.casefile.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.lives.Life;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.casefile.read.timeline.WrittenTimelines;
import org.followthrough.codes.RiskLevel;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.personal.Acts;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealedTexts;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.protocol.Protocol;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever happened in a case, its page at a moment says what the events until then say: the register's row of it, which says how it stands
 * now, tells lies on purpose.
 */
@WholeApplication
class PagesOfThePastTest {

    private static final int FEW = 40;
    private static final int MANY = 200;
    private static final String HREF = "/cases/1999-0001-1";

    @Autowired
    private Browser browser;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Opener opener;

    @Autowired
    private Protocol protocol;

    @Autowired
    private GivenCases cases;

    @Autowired
    private EventStore events;

    private final Properties words = new Properties();

    @BeforeEach
    void readWords() throws IOException {
        for (String bundle : List.of("codes", "cases", "obligation")) {
            try (var in = getClass().getResourceAsStream("/messages/" + bundle + "_en.properties")) {
                words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            }
        }
    }

    @AfterEach
    void forget() {
        database.sql("delete from query_side.register where report = '1999-0001'")
                .update();
    }

    @Test
    void the_page_of_a_moment_says_what_the_events_until_then_say() {
        compare(FEW);
    }

    @Test
    @Tag("endurance")
    void the_pages_of_two_hundred_moments_say_what_the_events_until_then_say() {
        compare(MANY);
    }

    /** With all that sagas did to it meanwhile. */
    @Test
    void each_moment_of_a_case_that_was_worked_on_says_what_the_store_says() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(90), TODAY.minusDays(40))
                .checkedHeard(TODAY.minusDays(33), RiskLevel.HIGH)
                .planned("ana");
        List<? extends DomainEventMessage<?>> stored =
                events.readEvents(given.id().toString()).asStream().toList();

        for (int at = 0; at < stored.size() - 1; at++) {
            if (!act(stored.get(at)).equals(act(stored.get(at + 1)))) {
                var until = stored.subList(0, at + 1).stream()
                        .<CaseEvent>map(message -> (CaseEvent) message.getPayload())
                        .toList();
                Instant from = stored.get(at).getTimestamp();
                compare("at " + at, page(given, at), new FoldedCase(until, from, protocol, opener), from);
            }
        }
    }

    private Document page(GivenCase given, int at) {
        return browser.open("ivan", "/cases/" + given.reference().inUrls() + "?at=" + at)
                .document();
    }

    private static Object act(DomainEventMessage<?> message) {
        return message.getMetaData().get(Acts.COMMAND_ID);
    }

    private void compare(int cases) {
        for (int seed = 1; seed <= cases; seed++) {
            var life = new Life(seed, protocol, UnaryOperator.identity());
            life.live(seed * 37 % (Life.STEPS + 1));
            UUID caseId = life.facts.intake().report().caseId();
            lie(caseId);
            try {
                compare(seed, life);
            } finally {
                new WrittenTimelines(beans).remove(caseId);
                forget();
            }
        }
    }

    private void compare(int seed, Life life) {
        var entries = new ArrayList<TimelineEntry>();
        var ends = new ArrayList<Integer>();
        for (Life.Act act : life.acts) {
            UUID command = UUID.randomUUID();
            Instant recordedAt = noon(act.recordedOn()).plus(Duration.ofMinutes(2L * ends.size()));
            for (CaseEvent event : act.events()) {
                entries.add(new TimelineEntry(
                        entries.size(), recordedAt, typedFor(command, event), command.toString(), null, null));
            }
            ends.add(entries.size());
        }
        new WrittenTimelines(beans).write(new Timeline(entries));
        int act = ends.size() == 1 ? 0 : new Random(seed).nextInt(ends.size() - 1);
        int first = act == 0 ? 0 : ends.get(act - 1);
        int at = first + new Random(-seed).nextInt(ends.get(act) - first);
        if (ends.size() > 1) {
            var until = entries.subList(0, ends.get(act)).stream()
                    .map(TimelineEntry::event)
                    .toList();
            Instant from = entries.get(at).recordedAt();
            compare("life " + seed + " at " + at, open(at), new FoldedCase(until, from, protocol, opener), from);
        }
    }

    private void compare(String what, Document page, FoldedCase folded, Instant from) {
        assertThat(page.select(".ft-tags strong").eachText()).as(what).isEqualTo(tags(folded));
        List<Owed> owed = folded.owed();
        assertThat(page.select("#owed dt").eachText())
                .as(what)
                .isEqualTo(owed.stream().map(this::label).toList());
        assertThat(page.select("#owed .ft-due strong").eachText())
                .as(what)
                .isEqualTo(owed.stream().map(one -> written(one)).toList());
        assertThat(page.select("#owed .ft-due--late")).as(what).hasSize((int)
                owed.stream().filter(folded::overdue).count());
        assertThat(page.select("#past").text())
                .as(what)
                .contains("You are looking at the past: " + dateTime(from) + ".");
        assertThat(page.select("#next-due").text())
                .as(what)
                .isEqualTo(owed.isEmpty() ? "" : "What was owed next was due on " + written(owed.get(0)) + ".");
        assertThat(page.select("#followed-in a").eachAttr("href")).as(what).isEqualTo(folded.followedIn());
        assertThat(page.select("#duplicates li").eachText()).as(what).isEqualTo(folded.led());
        assertThat(page.select("#actions-title")).as(what).isEmpty();
    }

    private List<String> tags(FoldedCase folded) {
        return folded.tags().stream()
                .map(key -> key.startsWith("level ")
                        ? "Escalation " + key
                        : key.startsWith("codes.RiskLevel.")
                                ? "Risk: " + words.getProperty(key)
                                : words.getProperty(key))
                .toList();
    }

    private String label(Owed owed) {
        return owed.check() == null
                ? words.getProperty("codes.ObligationKind." + owed.kind())
                : words.getProperty("codes.CheckKind." + owed.check());
    }

    private String written(Owed owed) {
        return owed.dueAt() == null ? format("d MMMM yyyy").format(owed.dueOn()) : dateTime(owed.dueAt());
    }

    private String dateTime(Instant moment) {
        return format("d MMMM yyyy, HH:mm").format(moment);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(protocol.zone());
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(protocol.zone()).toInstant();
    }

    private Document open(int at) {
        return browser.open("ivan", HREF + "?at=" + at).document();
    }

    private CaseEvent typedFor(UUID act, CaseEvent event) {
        return SealedTexts.with(event, text -> typedFor(act, text));
    }

    private <T> Personal<T> typedFor(UUID act, Personal<T> text) {
        return sealer.seal(
                act, text.subject(), text.field(), TestSealer.read(text).orElseThrow());
    }

    private void lie(UUID caseId) {
        database.sql("""
                        insert into query_side.register (case_id, sequence, report, person_no, persons, people_mentioned,
                            reporting_year, received_on, source, ex_officio, exploitations, citizenships, gender, age_group,
                            outcome, negative_outcome, imported, ended, followed_in)
                        values (:case, 0, '1999-0001', 1, 1, 1, 1999, '1999-01-01', 'CITIZEN', false, '{}', '{}',
                            'Feminine', 'ADULT', 'IDENTIFIED', 'DISMISSED', true, 'DIED', :case)
                        """).param("case", caseId).update();
        database.sql("""
                        insert into query_side.register_obligation (obligation_id, entry, case_id, kind, due_on, escalation_level)
                        values (:id, :id, :case, 'DECISION', '1999-02-01', 3)
                        """).param("id", UUID.randomUUID()).param("case", caseId).update();
    }
}

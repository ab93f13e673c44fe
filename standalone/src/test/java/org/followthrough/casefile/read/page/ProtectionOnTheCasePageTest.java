package org.followthrough.casefile.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protection.entries.NoProtectionEntry;
import org.followthrough.risk.entries.DesignationEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ProtectionOnTheCasePageTest {

    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/Belgrade"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private ProtectionAsItStood stood;

    @Test
    void a_limit_of_hours_shows_its_hour_and_is_overdue_from_then_on() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        Instant dueAt = given.facts()
                .obligations()
                .of(ObligationKind.PROTECTION_DECISION)
                .orElseThrow()
                .dueAt();
        ShownPage page = page("ana", given);
        assertThat(page.document().select("#next-due").text()).contains(ENGLISH.format(dueAt));
        assertThat(page.document().select("#owed").text())
                .contains(
                        "Decision on interim protection " + ENGLISH.format(dueAt) + " in 1 day",
                        "Decision on the case");
        assertThat(page.text()).contains("Decision on interim protection: by " + ENGLISH.format(dueAt));

        assertThat(said(given, dueAt.minusSeconds(1)))
                .containsEntry("protection", "To be decided by " + ENGLISH.format(dueAt));
        assertThat(said(given, dueAt))
                .containsEntry("protection", "Was to be decided by " + ENGLISH.format(dueAt) + " and is overdue");
    }

    @Test
    void a_measure_past_its_day_is_said_to_be_lapsed_since_the_day_after() {
        GivenCase given = cases.opened(TODAY.minusDays(5))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.SAFE_ACCOMMODATION))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.LEGAL_AID));
        String measures = said(given, TestClock.now()).get("measures");
        assertThat(measures)
                .startsWith("Safe accommodation, to be looked at again by ")
                .contains("; Legal aid, ");
        assertThat(said(given, TestClock.now().plus(Duration.ofDays(31))).get("measures"))
                .startsWith("Safe accommodation, lapsed since " + DAY.format(TODAY.plusDays(31))
                        + "; Legal aid, lapsed since ");
        assertThat(said(given, TestClock.now())).doesNotContainKey("protection");
    }

    @Test
    void none_needed_now_says_until_when() {
        GivenCase given = cases.opened(TODAY.minusDays(5))
                .after("goran", id -> new NoProtectionEntry(id, TODAY, "Lives with her sister", null));
        assertThat(said(given, TestClock.now()).get("protection"))
                .startsWith("None needed now, to be looked at again by ");
        assertThat(said(given, TestClock.now().plus(Duration.ofDays(31))).get("protection"))
                .startsWith("None was needed; it was to be looked at again by ");
    }

    @Test
    void an_answer_owed_and_a_designation_say_by_when() {
        GivenCase given = cases.atRiskAnswerOwed();
        Instant late = given.facts()
                .obligations()
                .of(ObligationKind.AT_RISK_DECISION)
                .orElseThrow()
                .overdueFrom(ProtocolReader.shipped());
        assertThat(said(given, late.minusSeconds(1)).get("at-risk-answer")).startsWith("A supervisor decides by ");
        assertThat(said(given, late).get("at-risk-answer")).endsWith("and it is overdue");
        given.after("goran", id -> new DesignationEntry(id, TODAY, "The debt goes on"));
        assertThat(said(given, TestClock.now()))
                .doesNotContainKey("at-risk-answer")
                .hasEntrySatisfying("at-risk", says -> assertThat(says).startsWith("Designated, to be renewed"));
        assertThat(said(given, TestClock.now().plus(Duration.ofDays(91))).get("at-risk"))
                .endsWith("and is overdue");
    }

    @Test
    void what_was_said_is_read_by_those_who_work_on_the_case() {
        GivenCase given = cases.atRiskAnswerOwed()
                .after("goran", id -> new DesignationEntry(id, TODAY, "The debt goes on"))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.MATERIAL_AID));
        assertThat(page("ana", given).text())
                .contains("Because: The debt goes on", "Protection measure offered", "It is in place")
                .contains("Decision on interim protection: by");
        assertThat(page("ivan", given).text())
                .doesNotContain("The debt goes on")
                .contains("Person designated at risk");
    }

    @Test
    void the_past_says_what_was_owed_then() {
        GivenCase given = cases.opened(TODAY.minusDays(5))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.LEGAL_AID));
        ShownPage past = browser.open("ana", "/cases/" + given.reference().inUrls() + "?at=1");
        assertThat(past.text()).contains("What was owed");
        assertThat(past.document().select("#owed").text()).contains("Decision on interim protection");
        assertThat(page("ana", given).document().select("#owed").text())
                .contains("Another look at a protection measure")
                .doesNotContain("Decision on interim protection");
    }

    private Map<String, String> said(GivenCase given, Instant moment) {
        var said = new LinkedHashMap<String, String>();
        stood.say(given.facts(), moment, said);
        return said;
    }

    private ShownPage page(String login, GivenCase given) {
        return browser.open(login, "/cases/" + given.reference().inUrls());
    }
}

package org.followthrough.casefile.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.casefile.read.timeline.Moment;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.intake.facts.CaseReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** An act is one moment, and the whole page belongs to it. */
@WholeApplication
class MomentsOfACaseTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private JdbcClient database;

    @Test
    void nobody_sees_that_nothing_is_owed_in_the_half_of_a_command_that_never_was() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
        long decided = decision(given).sequence();
        assertThat(given.timeline().version()).isGreaterThan(decided);

        for (long at = decided; at <= given.timeline().version() + 1; at++) {
            ShownPage page = open("ivan", given, at);
            assertThat(page.text()).as("at=" + at).doesNotContain("Nothing is owed");
            assertThat(page.document().select("#owed").text()).contains("First check");
        }
    }

    @Test
    void the_timeline_the_list_and_the_slider_count_acts() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
        int acts = given.timeline().moments().size();
        assertThat(acts).isLessThan(given.events());
        Document page = browser.open("ivan", href(given)).document();

        assertThat(page.select(".moj-timeline__item")).hasSize(acts);
        assertThat(page.select("#at option").eachAttr("value"))
                .isEqualTo(given.timeline().moments().stream()
                        .map(moment -> String.valueOf(moment.at()))
                        .toList());
        assertThat(page.select("#slider").attr("max")).isEqualTo(String.valueOf(acts));
        assertThat(page.select("#slider").attr("aria-valuetext")).startsWith("Moment " + acts + ": ");
        Moment decided = given.timeline().momentOf(decision(given));
        assertThat(page.select("#moment-" + decided.at()).text())
                .contains("Decision taken", "Check scheduled", "moment " + decided.number())
                .doesNotContain("Report received");
    }

    @Test
    void what_is_said_to_have_changed_is_what_the_whole_act_changed() {
        GivenCase given =
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1)).checkedHeard(TODAY, RiskLevel.HIGH);
        Document page = open(
                        "ivan",
                        given,
                        given.timeline().momentOf(decision(given)).at())
                .document();

        assertThat(page.select("#moment .govuk-summary-list__row:contains(Changed at this moment) dt")
                        .eachText())
                .contains("Decision", "Reason", "Follow-up")
                .doesNotContain("Contact plan");
    }

    @Test
    void an_address_in_the_middle_of_an_act_shows_the_whole_act_and_says_so() {
        GivenCase given =
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1)).checkedHeard(TODAY, RiskLevel.HIGH);
        Moment decided = given.timeline().momentOf(decision(given));
        ShownPage middle = open("ivan", given, decided.from());
        ShownPage whole = open("ivan", given, decided.at());

        assertThat(middle.document().select("#shown-instead").text())
                .isEqualTo("The address names entry " + decided.from()
                        + ", which was recorded together with others (entries " + decided.from() + " to "
                        + decided.at() + "). This is the case after all of them.");
        assertThat(whole.document().select("#shown-instead")).isEmpty();
        assertThat(middle.document().select("#moment").html())
                .isEqualTo(whole.document().select("#moment").html());
        assertThat(middle.document().select(".ft-tags").text())
                .isEqualTo(whole.document().select(".ft-tags").text());
    }

    @Test
    void an_address_that_names_no_moment_says_so_and_shows_the_latest() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        int acts = given.timeline().moments().size();

        for (String at : new String[] {
            "9999999999", "-1", String.valueOf(given.timeline().version() + 1)
        }) {
            ShownPage page = browser.open("ivan", href(given) + "?at=" + at);
            assertThat(page.document().select("#shown-instead").text())
                    .isEqualTo("The address names no moment of this case, which has " + acts + ". This is the latest.");
            assertThat(page.text()).doesNotContain("You are looking at the past");
            assertThat(page.document().select("#owed").text())
                    .isEqualTo(browser.open("ivan", href(given))
                            .document()
                            .select("#owed")
                            .text());
        }
        assertThat(browser.open("ivan", href(given) + "?at=-1&lang=sr-Cyrl").text())
                .contains("Адреса не наводи ниједан тренутак овог случаја");
    }

    @Test
    void the_slider_leads_to_the_address_of_the_moment() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
        Moment second = given.timeline().moments().get(1);

        assertThat(browser.open("ivan", href(given) + "?moment=2").redirect())
                .isEqualTo(href(given) + "?at=" + second.at());
        assertThat(browser.open("ivan", href(given) + "?moment=9999").redirect())
                .isEqualTo(href(given) + "?at=" + given.timeline().version());
        assertThat(browser.open("ivan", href(given) + "?moment=0").redirect())
                .isEqualTo(
                        href(given) + "?at=" + given.timeline().moments().get(0).at());
    }

    @Test
    void head_and_tags_belong_to_the_moment_also_where_the_slider_is_moved() throws Exception {
        GivenCase given =
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1)).checkedHeard(TODAY, RiskLevel.HIGH);
        assertThat(browser.open("ivan", href(given))
                        .document()
                        .select(".ft-tags")
                        .text())
                .contains("Not recognised", "Risk: High");

        Document past = open("ivan", given, 0).document();
        assertThat(past.select(".ft-tags").text()).contains("Undecided").doesNotContain("Not recognised", "Risk: High");
        assertThat(past.select("#next-due").text()).contains("was due on");
        Document swapped = Jsoup.parse(mvc.perform(get(href(given) + "?at=0&lang=en")
                        .header("HX-Request", "true")
                        .with(user(users.loadUserByUsername("ivan"))))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(swapped.select("#head").attr("hx-swap-oob")).isEqualTo("true");
        assertThat(swapped.select(".ft-tags").text())
                .isEqualTo(past.select(".ft-tags").text());
        assertThat(swapped.select("#past").text())
                .isEqualTo(past.select("#past").text());
        assertThat(swapped.select("#moment").html())
                .isEqualTo(past.select("#moment").html());
        assertThat(swapped.select("#slider")).isEmpty();
    }

    @Test
    void the_api_knows_the_same_moments_and_says_the_same_of_each() throws Exception {
        GivenCase given =
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(1)).checkedHeard(TODAY, RiskLevel.HIGH);
        Moment decided = given.timeline().momentOf(decision(given));
        String api = "/api" + href(given);

        mvc.perform(get(api + "?at=" + decided.from()).with(user(users.loadUserByUsername("ivan"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.at").value(decided.at()))
                .andExpect(jsonPath("$.latest").value(false))
                .andExpect(jsonPath("$.from").value(decided.recordedAt().toString()))
                .andExpect(jsonPath("$.stood.standing").value("NOT_RECOGNISED"))
                .andExpect(jsonPath("$.stood.state").value("FIRST_CHECK_AHEAD"))
                .andExpect(jsonPath("$.stood.risk").value(nullValue()))
                .andExpect(jsonPath("$.owed[*].kind").value(hasItem("CHECK")))
                .andExpect(jsonPath("$.moments.length()")
                        .value(given.timeline().moments().size()))
                .andExpect(jsonPath("$.moments[0].at")
                        .value(given.timeline().moments().get(0).at()))
                .andExpect(jsonPath("$.moments[" + (decided.number() - 1) + "].events[0]")
                        .value("decision.CaseDecided"));
        mvc.perform(get(api + "?at=9999").with(user(users.loadUserByUsername("ivan"))))
                .andExpect(jsonPath("$.at").value(given.timeline().version()))
                .andExpect(jsonPath("$.latest").value(true))
                .andExpect(jsonPath("$.stood.state").value("IN_CONTACT"));
        for (String other : List.of("jelena", "katarina")) {
            mvc.perform(get(api).with(user(users.loadUserByUsername(other)))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/api/cases/1998-0001-1").with(user(users.loadUserByUsername("ivan"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_row_of_a_file_is_one_line() {
        String mark = "Moments-" + UUID.randomUUID();
        String file = "source,source_ref,person_no,received_on,outcome,reason,decided_on\n" + "CITIZEN," + mark
                + ",1,2014-03-03,DISMISSED,INSUFFICIENT_DATA,2014-04-03\n";
        ShownPage started = browser.upload("ana", "/import", "file", file.getBytes(UTF_8))
                .followed()
                .form()
                .send()
                .followed();
        await().until(() -> browser.open("ana", started.path()).text().contains("The reports are in."));

        Document page =
                browser.open("ivan", "/cases/" + imported().inUrls() + "?at=0").document();

        assertThat(page.select(".moj-timeline__item").first().text())
                .contains("Report received", "Decision imported", "Check scheduled");
        assertThat(page.select(".ft-tags").text()).contains("Not recognised", "Imported");
        assertThat(page.select("#shown-instead").text()).contains("recorded together with others");
    }

    private CaseReference imported() {
        return database.sql("select report, person_no from query_side.register where received_on = '2014-03-03'")
                .query((row, n) -> new CaseReference(row.getString("report"), row.getInt("person_no")))
                .single();
    }

    private static TimelineEntry decision(GivenCase given) {
        return given.timeline().entries().stream()
                .filter(entry -> entry.event() instanceof CaseDecided)
                .findFirst()
                .orElseThrow();
    }

    private ShownPage open(String login, GivenCase given, long at) {
        return browser.open(login, href(given) + "?at=" + at);
    }

    private static String href(GivenCase given) {
        return "/cases/" + given.reference().inUrls();
    }
}

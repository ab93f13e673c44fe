package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.timeline.Moment;
import org.followthrough.personal.Sealer;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The past of a case, by its slider. The case was decided yesterday: nothing falls due and adds an event while somebody looks. */
@InABrowser
class TimeTravelTest {

    private static RunningFollowthrough app;
    private static GivenCase given;

    @BeforeAll
    static void given(RunningFollowthrough running) {
        app = running;
        given = new GivenCases(
                        app.bean(CommandGateway.class),
                        app.bean(QueryGateway.class),
                        app.bean(Sealer.class),
                        app.bean(UserDetailsService.class))
                .notRecognised(TODAY.minusDays(60), TODAY.minusDays(1));
    }

    @Test
    void one_press_of_an_arrow_key_shows_the_moment_before_and_keeps_the_focus(Visitor visitor) {
        Page page = open(visitor);
        page.focus("#slider");
        page.keyboard().press("ArrowLeft");
        page.waitForSelector("#past");

        Moment before = given.timeline().moments().get(acts() - 2);
        assertThat(page.url()).endsWith("?at=" + before.at());
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("slider");
        assertThat(page.locator("header.ft-header").count()).isEqualTo(1);
        assertThat(page.locator("#head").count()).isEqualTo(1);
        assertThat(page.locator("#head #past").count()).isEqualTo(1);
        assertThat(page.textContent("#slider ~ output"))
                .startsWith("Moment " + before.number() + ": ")
                .isEqualTo(page.getAttribute("#slider", "aria-valuetext"));
        assertThat(page.inputValue("#at")).isEqualTo(String.valueOf(before.at()));
        assertThat(page.getAttribute("a[hreflang=sr-Cyrl]", "href")).contains("at=" + before.at());
        PageChecks.assertAccessible(page);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void going_back_in_the_browser_leads_back_to_today(Visitor visitor) {
        Page page = open(visitor);
        page.focus("#slider");
        page.keyboard().press("Home");
        page.waitForSelector("#past");
        page.goBack();
        page.waitForSelector("#actions-title");

        assertThat(page.locator("#past").count()).isZero();
        assertThat(page.inputValue("#slider")).isEqualTo(String.valueOf(acts()));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void without_script_the_slider_is_sent_with_its_button(Visitor visitor) {
        try (Visitor plain = visitor.withoutScript()) {
            Page page = open(plain);
            Locator form = page.locator("form:has(#slider)");
            form.locator("#slider").press("Home");
            form.locator("button").click();

            assertThat(page.url())
                    .endsWith("?at=" + given.timeline().moments().get(0).at());
            assertThat(page.textContent("#past")).contains("You are looking at the past");
        }
    }

    private static int acts() {
        return given.timeline().moments().size();
    }

    private static Page open(Visitor visitor) {
        String href = "/cases/" + given.reference().inUrls();
        visitor.signIn(app.address("").toString(), "ana", app.passwordOf("ana"))
                .open(app.address(href).toString(), "en");
        return visitor.page();
    }
}

package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page as it came, or where it sent the reader. */
public record ShownPage(
        Browser browser,
        String login,
        String path,
        int status,
        @Nullable String redirect,
        Document document) {

    static ShownPage of(Browser browser, String login, String path, MockHttpServletResponse answer)
            throws UnsupportedEncodingException {
        return new ShownPage(
                browser,
                login,
                path,
                answer.getStatus(),
                answer.getRedirectedUrl(),
                Jsoup.parse(answer.getContentAsString()));
    }

    /** The form that changes something; signing out is one too, in the header. */
    public FilledForm form() {
        Element form = document.selectFirst("main form[method=post]");
        assertThat(form).as("a form on %s, which answered %s", path, status).isNotNull();
        return FilledForm.of(this, form);
    }

    /** One of several forms of a page, by the id of its section. */
    public FilledForm formIn(String section) {
        Element form = document.selectFirst("#" + section + " form[method=post]");
        assertThat(form)
                .as("a form in %s of %s, which answered %s", section, path, status)
                .isNotNull();
        return FilledForm.of(this, form);
    }

    public boolean hasFormIn(String section) {
        return !document.select("#" + section + " form[method=post]").isEmpty();
    }

    /** Sentences of the error summary. */
    public List<String> errors() {
        return document.select(".govuk-error-summary__list > li > *:is(a, span)")
                .eachText();
    }

    public List<String> missing() {
        return document.select(".govuk-error-summary__list > li > ul > li").eachText();
    }

    public List<String> remedies() {
        return document.select(".govuk-error-summary__list a").eachAttr("href");
    }

    public String errorAt(String field) {
        return document.select("#" + field + "-error span:not(.govuk-visually-hidden)")
                .text();
    }

    public String text() {
        return document.select("main").text();
    }

    /** What was done, as the page says it; on a busy machine another banner tells beside it from when the page is. */
    public String notice() {
        return document.select("[aria-labelledby=notice-title] .govuk-notification-banner__content")
                .text();
    }

    /** Reads the page this one redirects to. */
    public ShownPage followed() {
        assertThat(redirect).as("%s answered %s: %s", path, status, errors()).isNotNull();
        return browser.open(login, redirect);
    }
}

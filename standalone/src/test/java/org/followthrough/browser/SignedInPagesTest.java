package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.codes.AlertChannel;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.register.read.answer.Criterion;
import org.followthrough.register.read.answer.FindRegister;
import org.followthrough.register.read.answer.RegisterFilter;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.register.read.answer.RegisterRows;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the staff read, with the demonstration's figures, lists and histories. */
@InABrowser
class SignedInPagesTest {

    private static final int ALL = 1_000;

    private final RunningFollowthrough app;

    SignedInPagesTest(RunningFollowthrough app) {
        this.app = app;
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void each_list_and_figure_is_accessible_and_fits_every_screen(String language, int width, Visitor visitor) {
        signIn(visitor, "goran");
        withAWebhook("goran");
        show(
                visitor,
                language,
                width,
                "/not-recognised?reportedIn=2025",
                "/cases?standing=NOT_RECOGNISED&page=2",
                "/overdue",
                "/statistics/2025",
                "/import",
                "/hearsay",
                "/alerts",
                "/alerts?kind=OVERDUE&state=FRESH",
                "/settings/alerts",
                anAlertOf("goran") + "/acknowledgement");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void the_work_of_a_caseworker_is_accessible_and_fits_every_screen(String language, int width, Visitor visitor) {
        signIn(visitor, "ana");
        String longest = href(longestHistory());
        show(visitor, language, width, "/my-cases", longest, longest + "?at=4", href(broughtIn()));
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void what_a_reporting_organisation_learns_is_accessible_and_fits_every_screen(
            String language, int width, Visitor visitor) {
        signIn(visitor, "jelena");
        visitor.open(app.address("/my-reports").toString(), language);
        String review =
                visitor.page().locator("main a[href$='/review/new']").first().getAttribute("href");
        show(visitor, language, width, "/my-reports", review);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void the_work_of_an_administrator_is_accessible_and_fits_every_screen(String language, int width, Visitor visitor) {
        signIn(visitor, "katarina");
        UUID ana = app.bean(StaffDirectory.class)
                .now()
                .byLogin("ana")
                .orElseThrow()
                .id();
        show(
                visitor,
                language,
                width,
                "/staff",
                "/staff/new",
                "/staff/" + ana,
                "/staff/" + ana + "/position",
                "/staff/" + ana + "/leaving",
                "/absences/" + ana,
                "/absences",
                "/settings",
                "/settings/password");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "sr-Cyrl, 320"})
    void a_file_before_it_is_brought_in_is_accessible_and_fits_every_screen(
            String language, int width, Visitor visitor) {
        signIn(visitor, "ana");
        String header = "source,source_ref,person_no,received_on,name\n";
        String asked = uploaded(visitor, header + "CITIZEN,B-1,1,2025-03-04,Ana Ćuk\n");
        show(visitor, language, width, asked, asked + "?charset=windows-1250");
        show(
                visitor,
                language,
                width,
                uploaded(visitor, header.replace("name", "colour") + "CITIZEN,B-1,1,2025-03-04,x\n"));
    }

    private String uploaded(Visitor visitor, String text) {
        visitor.open(app.address("/import").toString(), "en");
        byte[] file = text.getBytes(Charset.forName("windows-1250"));
        visitor.page().setInputFiles("#file", new FilePayload("file.csv", "text/csv", file));
        visitor.page().locator("main form button").click();
        visitor.page().waitForURL("**/import/*");
        return URI.create(visitor.page().url()).getPath();
    }

    private void signIn(Visitor visitor, String login) {
        visitor.signIn(app.address("").toString(), login, app.passwordOf(login));
    }

    /** Names all pages that have something wrong, not the first alone. */
    private void show(Visitor visitor, String language, int width, String... paths) {
        assertAll(Stream.of(paths).map(path -> () -> {
            visitor.open(app.address(path).toString(), language);
            assertThat(visitor.page().locator("main h1").count()).as(path).isEqualTo(1);
            PageChecks.assertFits(visitor);
            PageChecks.assertAccessible(visitor.at(width).page());
        }));
        assertThat(visitor.complaints()).isEmpty();
    }

    private String anAlertOf(String login) {
        return "/alerts/"
                + app.bean(JdbcClient.class)
                        .sql(
                                "select alert_id from query_side.alert where recipient = :staff and not counted_only limit 1")
                        .param(
                                "staff",
                                app.bean(StaffDirectory.class)
                                        .now()
                                        .byLogin(login)
                                        .orElseThrow()
                                        .id())
                        .query(UUID.class)
                        .single();
    }

    /** A long key, and what became of a test. */
    private void withAWebhook(String login) {
        UUID staff = app.bean(StaffDirectory.class)
                .now()
                .byLogin(login)
                .orElseThrow()
                .id();
        String secret = "0f".repeat(32);
        app.bean(Wishes.class)
                .save(new Wish(staff, null, null, Set.of(), "https://hooks.example/alerts", secret, Set.of()));
        app.bean(Outbox.class).queueTest(staff, AlertChannel.WEBHOOK);
    }

    private RegisterRow longestHistory() {
        return rows(RegisterFilter.ANY).stream()
                .max(Comparator.comparing(RegisterRow::sequence))
                .orElseThrow();
    }

    private RegisterRow broughtIn() {
        return rows(RegisterFilter.ANY.with(Criterion.REPORTED_IN, 2025)).get(0);
    }

    private List<RegisterRow> rows(RegisterFilter filter) {
        return app.bean(QueryGateway.class)
                .query(new FindRegister(filter, 0, ALL), RegisterRows.class)
                .join()
                .rows();
    }

    private static String href(RegisterRow row) {
        return "/cases/" + row.reference().inUrls();
    }
}

package org.followthrough.importing.read.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.platform.keys.SubjectKey;
import org.followthrough.platform.keys.SubjectKeys;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.platform.store.AdvisoryLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@WholeApplication
class ImportPageTest {

    private static final int ROWS = 12;
    private static final AtomicInteger FILES = new AtomicInteger();

    @Autowired
    private Browser browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SubjectKeys keys;

    @Autowired
    private Clock clock;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private DataSource connections;

    private String mark;
    private LocalDate day;

    @BeforeEach
    void a_file_of_its_own() {
        int no = FILES.incrementAndGet();
        mark = "ImportPage" + no;
        day = LocalDate.of(2015, 1, 1).plusDays(no);
    }

    @Test
    void a_file_is_checked_confirmed_and_brought_in_and_the_page_says_how_far_it_is() {
        ShownPage checked = checked("ana");
        assertThat(checked.text()).contains(ROWS + " rows can be brought in", "kept sealed for an hour");
        assertThat(cases()).isZero();

        ShownPage started = checked.form().send().followed();
        assertThat(started.status()).isEqualTo(200);

        ShownPage done = awaitEnd("ana", started.path());
        assertThat(done.text()).contains("The reports are in.", "Rows that can be read " + ROWS);
        assertThat(done.document().select("#progress").attr("hx-get")).isEmpty();
        assertThat(cases()).isEqualTo(ROWS);
    }

    @Test
    void a_running_import_is_looked_at_again_with_and_without_a_script() throws Exception {
        UUID job = UUID.randomUUID();
        // nobody works on it, since its turn is taken
        AdvisoryLock turn = new AdvisoryLock(AdvisoryLock.Kind.JOB, "import " + job);
        try (Connection holder = connections.getConnection()) {
            turn.tryToTake(holder);
            insertRunning(job);

            ShownPage page = browser.open("ana", "/imports/" + job);
            assertThat(page.text()).contains("goes on by itself", "4 of 12 rows are done", "Look again");
            assertThat(page.document().select("#progress").attr("hx-get")).isEqualTo("/imports/" + job);
            assertThat(browser.open("ana", "/imports/" + job + "?lang=sr-Cyrl").text())
                    .contains("Пријаве се увозе", "Завршени редови: 4 од 12");
            turn.giveBack(holder);
        }
        await().until(() -> browser.open("ana", "/imports/" + job).text().contains("could not be read to its end"));
    }

    private void insertRunning(UUID job) {
        database.sql("""
                        insert into command_side.import_job
                            (job_id, started_by, roles, role, state, started_at, row_count, known)
                        values (:job, :ana, '{CASEWORKER}', 'CASEWORKER', 'RUNNING', :now, 12, 4)
                        """)
                .param("job", job)
                .param("ana", staff.now().byLogin("ana").orElseThrow().id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Test
    void confirmed_twice_it_is_one_import() {
        ShownPage checked = checked("ana");

        String first = checked.form().send().redirect();
        String second = checked.form().send().redirect();
        awaitEnd("ana", first);
        String third = checked.form().send().redirect();

        assertThat(List.of(second, third)).containsOnly(first);
        assertThat(cases()).isEqualTo(ROWS);
    }

    @Test
    void the_same_file_chosen_again_says_that_its_rows_are_known() {
        awaitEnd("ana", checked("ana").form().send().redirect());

        ShownPage again = awaitEnd("ana", checked("ana").form().send().redirect());

        assertThat(again.text()).contains("Rows brought in earlier " + ROWS);
        assertThat(cases()).isEqualTo(ROWS);
    }

    @Test
    void an_uploaded_file_is_stored_sealed_and_is_gone_with_its_key_when_it_is_in() {
        ShownPage checked = checked("ana");
        UUID file = fileOf(checked);

        assertThat(browser.session("ana").values()).noneMatch(byte[].class::isInstance);
        assertThat(database.sql("select t::text from command_side.import_file_piece t where file_id = :file")
                        .param("file", file)
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(stored -> stored.contains("Probni") || stored.contains(mark));
        awaitEnd("ana", checked.form().send().redirect());

        awaitGone(file);
        assertGoneFor("ana", checked);
    }

    @Test
    void a_file_that_nobody_confirms_is_gone_within_the_hour_and_its_key_with_it() {
        ShownPage checked = checked("ana");
        UUID file = fileOf(checked);
        assertThat(endOf(file)).isBeforeOrEqualTo(Timestamp.from(clock.instant().plus(Duration.ofHours(1))));

        database.sql("update command_side.import_file set ends_at = ends_at - interval '1 hour' where file_id = :file")
                .param("file", file)
                .update();

        assertThat(checked.form().send().followed().text()).contains("The file is not here any more");
        awaitGone(file);
        assertThat(cases()).isZero();
    }

    @Test
    void another_file_of_the_same_person_takes_the_place_of_the_one_that_waits() {
        ShownPage first = checked("ana");
        ShownPage second = checked("ana");

        assertGoneFor("ana", first);
        assertThat(browser.open("ana", second.path()).text()).contains("can be brought in");
        awaitGone(fileOf(first));
    }

    @Test
    void only_whoever_uploaded_a_file_sees_what_it_holds_and_confirms_it() {
        ShownPage checked = checked("ana");

        for (String other : List.of("goran", "bojan")) {
            assertGoneFor(other, checked);
            String token = browser.open(other, "/import").form().value("_csrf");
            var confirmation = new LinkedMultiValueMap<>(Map.of("_csrf", List.of(token)));
            assertThat(browser.send(other, checked.path() + "/confirmation", confirmation)
                            .followed()
                            .text())
                    .contains("The file is not here any more");
        }
        assertThat(cases()).isZero();
        assertThat(browser.open("ana", checked.path()).text()).contains("can be brought in");
    }

    @Test
    void an_import_is_seen_by_whoever_started_it_and_by_supervisors_and_to_others_there_is_none() {
        String job = checked("ana").form().send().redirect();
        awaitEnd("ana", job);

        assertThat(browser.open("goran", job).status()).isEqualTo(200);
        assertThat(browser.open("bojan", job).status()).isEqualTo(404);
        assertThat(browser.open("bojan", "/imports/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(browser.open("jelena", job).status()).isEqualTo(403);
    }

    /** What was brought in is not noted, so that each attempt ends in the middle as a killed one does. */
    @Test
    void cut_short_it_goes_on_by_itself_and_the_same_file_sent_again_makes_no_case_twice() {
        database.sql("create function command_side.cut_short() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'cut short'; end $$")
                .update();
        database.sql("create trigger cut_short before update on command_side.imported_row for each row"
                        + " when (new.report like '2015-%') execute function command_side.cut_short()")
                .update();
        String job;
        try {
            job = checked("ana").form().send().redirect();
            await().until(() -> cases() == ROWS);
            assertThat(checked("ana").form().send().redirect())
                    .as("sent again while it is cut short")
                    .isEqualTo(job);
        } finally {
            database.sql("drop function command_side.cut_short cascade").update();
        }

        awaitEnd("ana", job);
        ShownPage again = awaitEnd("ana", checked("ana").form().send().redirect());

        assertThat(again.text()).contains("Rows brought in earlier " + ROWS);
        assertThat(cases()).isEqualTo(ROWS);
    }

    @Test
    void a_file_with_problems_is_not_confirmed() {
        ShownPage page = browser.upload(
                        "ana",
                        "/import",
                        "file",
                        file().replace(day.toString(), "tomorrow").getBytes(UTF_8))
                .followed();

        assertThat(page.text()).contains("things must be mended first");
        assertThat(page.document().select("main form[method=post]")).isEmpty();
        String token = browser.open("ana", "/import").form().value("_csrf");
        var confirmation = new LinkedMultiValueMap<>(Map.of("_csrf", List.of(token)));
        assertThat(browser.send("ana", page.path() + "/confirmation", confirmation)
                        .text())
                .contains("things must be mended first");
        assertThat(cases()).isZero();
    }

    private ShownPage checked(String login) {
        return browser.upload(login, "/import", "file", file().getBytes(UTF_8)).followed();
    }

    /** The answer is the same as for a file that never was. */
    private void assertGoneFor(String login, ShownPage checked) {
        for (String path : List.of(checked.path(), "/import/" + UUID.randomUUID())) {
            assertThat(browser.open(login, path).followed().text()).contains("The file is not here any more");
        }
    }

    private ShownPage awaitEnd(String login, String job) {
        return await().until(() -> browser.open(login, job), page -> page.text().contains("The reports are in."));
    }

    private void awaitGone(UUID file) {
        await().until(() -> database.sql("select count(*) from command_side.import_file where file_id = :file")
                        .param("file", file)
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(keys.find(file)).isInstanceOf(SubjectKey.Destroyed.class);
    }

    private Timestamp endOf(UUID file) {
        return database.sql("select ends_at from command_side.import_file where file_id = :file")
                .param("file", file)
                .query(Timestamp.class)
                .single();
    }

    private static UUID fileOf(ShownPage checked) {
        return UUID.fromString(checked.path().substring("/import/".length()));
    }

    /** Opened on this test's day, whatever claims say of them. */
    private int cases() {
        return database.sql("""
                        select count(*) from event_store.domain_event_entry
                        where payload_type = 'intake.CaseOpened'
                            and convert_from(payload, 'UTF8')::json ->> 'happenedOn' = :day
                        """)
                .param("day", day.toString())
                .query(Integer.class)
                .single();
    }

    private String file() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> "CITIZEN," + mark + "-" + row + ",1," + day + ",Probni Primer\n")
                .collect(Collectors.joining("", "source,source_ref,person_no,received_on,name\n", ""));
    }
}

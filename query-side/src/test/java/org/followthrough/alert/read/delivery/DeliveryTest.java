package org.followthrough.alert.read.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.followthrough.alert.read.inbox.Alert;
import org.followthrough.alert.read.inbox.Alert.About;
import org.followthrough.alert.read.inbox.Alert.Due;
import org.followthrough.alert.read.inbox.AlertTable;
import org.followthrough.alert.read.inbox.AlertWords;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.codes.AlertChannel;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.queryside.jobs.RecurringJob;
import org.followthrough.queryside.jobs.RunningJobs;
import org.followthrough.queryside.views.ViewDatabase;
import org.followthrough.queryside.web.Language;
import org.followthrough.queryside.web.WordsForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final UUID GORAN = UUID.randomUUID();
    private static final String ADDRESS = "goran@example.org";
    private static final String SECRET = "a secret of both";
    private static final Duration WAIT = Duration.ofHours(1);
    private static final Set<AlertKind> ALL = EnumSet.allOf(AlertKind.class);

    private final ViewDatabase database = new ViewDatabase();
    private final MovableClock clock = new MovableClock(TestClock.clock(), Duration.ZERO);
    private final Wishes wishes = new Wishes(database.jdbc());
    private final AlertTable alerts = new AlertTable(database.jdbc(), new Outbox(database.jdbc(), wishes, clock));

    private Receiver receiver;
    private GreenMail mailbox;
    private SendsDeliveries sending;

    @BeforeEach
    void servers() throws IOException {
        receiver = new Receiver();
        var setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(Duration.ofMinutes(5).toMillis());
        mailbox = new GreenMail(setup);
        mailbox.start();
        sending = sending(mailbox.getSmtp().getPort(), Set.of(receiver.host()));
        wishes.save(new Wish(GORAN, Language.ENGLISH, ADDRESS, ALL, receiver.address(), SECRET, ALL));
    }

    @AfterEach
    void end() {
        receiver.close();
        mailbox.stop();
    }

    @Test
    void what_is_for_now_is_mailed_and_posted_once_with_reference_and_link_and_without_risk_or_age() throws Exception {
        alerts.raise(alert(true));
        sendAll(sending);
        sendAll(sending);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Overdue: 2026-0147/1");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
            assertThat(GreenMailUtil.getBody(mail))
                    .contains("Case 2026-0147/1", "https://ft.example/cases/2026-0147-1", "https://ft.example/alerts")
                    .doesNotContainIgnoringCase("risk")
                    .doesNotContainIgnoringCase("child");
        });
        assertThat(receiver.got()).singleElement().satisfies(got -> {
            assertThat(got.body())
                    .contains("\"reference\":\"2026-0147/1\"", "\"kind\":\"OVERDUE\"", "\"dueOn\":\"2026-03-20\"")
                    .doesNotContainIgnoringCase("risk")
                    .doesNotContainIgnoringCase("child");
            assertThat(got.signature()).isEqualTo(Signature.of(got.body(), secondsIn(got.signature()), SECRET));
        });
    }

    @Test
    void what_waits_for_a_digest_or_is_not_wished_for_leaves_at_no_once() {
        alerts.raise(alert(false));
        wishes.save(new Wish(GORAN, null, ADDRESS, Set.of(AlertKind.ESCALATED), null, null, Set.of()));
        alerts.raise(alert(true));
        sendAll(sending);

        assertThat(mails()).isEmpty();
        assertThat(receiver.got()).isEmpty();
        assertThat(inbox()).isEqualTo(2);
    }

    @Test
    void while_nobody_takes_it_for_an_hour_nothing_is_lost_and_then_nothing_arrives_twice() {
        mailbox.stop();
        receiver.answers(503);
        for (int minute = 0; minute < 60; minute++) {
            if (minute % 10 == 0) {
                alerts.raise(alert(true));
            }
            sendAll(sending);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(inbox()).isEqualTo(6);
        assertThat(waiting()).isEqualTo(12);

        mailbox.start();
        receiver.answers(204);
        for (int minute = 0; minute < 120; minute++) {
            sendAll(sending);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(waiting()).isZero();
        assertThat(mails()).hasSize(6).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        assertThat(receiver.got()).hasSize(6).extracting(Receiver.Got::key).doesNotHaveDuplicates();
        assertThat(inbox()).isEqualTo(6);
    }

    @Test
    void of_those_sent_together_one_that_fails_holds_up_no_other_and_alone_is_sent_again() {
        wishes.save(new Wish(GORAN, null, null, Set.of(), receiver.address(), SECRET, ALL));
        var all = Stream.generate(() -> alert(true)).limit(12).toList();
        all.forEach(alerts::raise);
        receiver.refuses(all.get(3).id().toString());
        sendAll(sending);
        assertThat(receiver.got()).hasSize(11);
        assertThat(failures()).containsExactly("answered-503");

        receiver.refuses("");
        sendAll(sending);
        assertThat(receiver.got()).as("not before its pause").hasSize(11);
        clock.advance(Duration.ofMinutes(1));
        sendAll(sending);
        assertThat(receiver.got()).hasSize(12).extracting(Receiver.Got::key).doesNotHaveDuplicates();
        assertThat(failures()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void what_a_receiver_says_beyond_that_it_took_it_is_not_waited_for() {
        wishes.save(new Wish(GORAN, null, null, Set.of(), receiver.address(), SECRET, ALL));
        receiver.answersByHalf();
        alerts.raise(alert(true));
        sendAll(sending);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_mail_server_that_takes_calls_and_never_answers_holds_up_no_webhook_and_no_other_job() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            SendsDeliveries sends = sending(silent.getLocalPort(), Set.of(receiver.host()));
            var wiring = new DeliveryWiring();
            var other = new CountDownLatch(3);
            List<RecurringJob> jobs = List.of(
                    wiring.mailsAreSent(sends, Duration.ofMillis(1)),
                    wiring.webhooksAreSent(sends, Duration.ofMillis(1)),
                    new RecurringJob("hangs", Duration.ofMillis(1), DeliveryTest::untilInterrupted),
                    new RecurringJob("another", Duration.ofMillis(1), other::countDown));
            Stream.generate(() -> alert(true)).limit(5).forEach(alerts::raise);
            try (var running = new RunningJobs(jobs, database.dataSource())) {
                await().until(() -> receiver.got().size() == 5 && other.getCount() == 0);
                assertThat(failures())
                        .as("the mail server was waited for meanwhile")
                        .isEmpty();
            }
        }
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoever_dies_after_sending_sends_it_again_under_the_same_id() throws Exception {
        alerts.raise(alert(true));
        sendAll(sending);
        database.jdbc()
                .sql("update query_side.alert_delivery set sent_at = null")
                .update();
        sendAll(sending);
        assertThat(mails()).as("not while the lease goes on").hasSize(1);

        clock.advance(Duration.ofMinutes(3));
        sendAll(sending);
        assertThat(mails())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly(mails().get(0).getMessageID());
        assertThat(receiver.got())
                .hasSize(2)
                .extracting(Receiver.Got::key)
                .containsOnly(receiver.got().get(0).key());
    }

    @Test
    void after_a_day_it_is_given_up_with_what_failed_and_the_inbox_still_has_it() {
        receiver.answers(404);
        alerts.raise(alert(true));
        for (int hour = 0; hour < 27; hour++) {
            sendAll(sending);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(database.jdbc()
                        .sql("select failure from query_side.alert_delivery where given_up_at is not null")
                        .query(String.class)
                        .list())
                .containsExactly("answered-404");
        assertThat(waiting()).isZero();
        assertThat(inbox()).isEqualTo(1);
    }

    @Test
    void a_host_that_the_operator_does_not_allow_is_not_called() {
        SendsDeliveries elsewhere = sending(mailbox.getSmtp().getPort(), Set.of("hooks.example"));
        alerts.raise(alert(true));
        sendAll(elsewhere);
        assertThat(receiver.got()).isEmpty();
        assertThat(failures()).containsExactly("host-not-allowed");
    }

    @Test
    void without_a_server_for_mails_they_wait_and_nothing_else_does() {
        SendsDeliveries unset = new SendsDeliveries(
                new Deliveries(database.jdbc()),
                wishes,
                List.of(mail(new MailSettings("", 25, "", "", false, "a@b", WAIT))),
                clock);
        wishes.save(new Wish(GORAN, null, ADDRESS, ALL, null, null, Set.of()));
        alerts.raise(alert(true));
        sendAll(unset);
        assertThat(failures()).containsExactly("not-set-up");
    }

    @Test
    void somebody_whose_language_is_not_known_is_told_in_each() throws Exception {
        wishes.save(new Wish(GORAN, null, ADDRESS, ALL, null, null, Set.of()));
        alerts.raise(alert(true));
        sendAll(sending);
        assertThat(mails().get(0).getSubject()).isEqualTo("Overdue: 2026-0147/1 / Рок је истекао: 2026-0147/1");
    }

    @Test
    void a_digest_is_one_mail_and_names_no_case_of_the_backlog() throws Exception {
        LocalDate day = LocalDate.of(2026, 3, 21);
        for (boolean imported : new boolean[] {false, true, true}) {
            alerts.raise(alert(false, imported));
        }
        database.jdbc()
                .sql("update query_side.alert set digest_on = :day")
                .param("day", day)
                .update();
        var outbox = new Outbox(database.jdbc(), wishes, clock);
        outbox.queueDigest(GORAN, day, ALL);
        outbox.queueDigest(GORAN, day, ALL);
        sendAll(sending);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Today's digest: 3 alerts");
            assertThat(String.valueOf(mail.getContent()))
                    .contains("And 2 of which no case is named here")
                    .containsOnlyOnce("Case 2026-0147/1");
        });
    }

    @Test
    void pauses_grow_and_stop_growing_at_an_hour() {
        assertThat(List.of(1, 2, 3, 6, 7, 100).stream().map(SendsDeliveries::pauseAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(32),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void only_an_address_of_the_web_at_an_allowed_host_is_one() {
        var hosts = new WebhookHosts(Set.of("hooks.example", "other.example:8443"));
        assertThat(List.of("https://hooks.example/a", "http://hooks.example:81/", "https://other.example:8443/x"))
                .allMatch(hosts::allow);
        assertThat(List.of(
                        "file:///etc/passwd",
                        "https://other.example/x",
                        "https://hooks.example@127.0.0.1/",
                        "https://a:b@hooks.example/",
                        "//hooks.example/",
                        "not an address"))
                .noneMatch(hosts::allow);
    }

    private SendsDeliveries sending(int port, Set<String> hosts) {
        var mail = mail(new MailSettings("127.0.0.1", port, "", "", false, "alerts@ft.example", WAIT));
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        var webhook = new WebhookChannel(new WebhookHosts(hosts), new Contents(database.jdbc()), links(), json, clock);
        return new SendsDeliveries(new Deliveries(database.jdbc()), wishes, List.of(mail, webhook), clock);
    }

    private static void sendAll(SendsDeliveries sending) {
        for (AlertChannel way : AlertChannel.values()) {
            sending.sendAll(way);
        }
    }

    private MailChannel mail(MailSettings settings) {
        var words = WordsForTests.words();
        return new MailChannel(
                settings, new Contents(database.jdbc()), new MailWords(words, new AlertWords(words), links()));
    }

    private static Links links() {
        return new Links("https://ft.example/");
    }

    private Alert alert(boolean atOnce) {
        return alert(atOnce, false);
    }

    private Alert alert(boolean atOnce, boolean imported) {
        var due = new Due(UUID.randomUUID(), ObligationKind.CHECK, LocalDate.of(2026, 3, 20));
        var about =
                new About(UUID.randomUUID(), new CaseReference("2026-0147", 1), due, RiskLevel.HIGH, true, imported);
        return new Alert(
                UUID.randomUUID().toString(), GORAN, AlertKind.OVERDUE, TestClock.now(), about, 1, 0, false, atOnce);
    }

    private List<MimeMessage> mails() {
        return List.of(mailbox.getReceivedMessages());
    }

    private int inbox() {
        return count("alert");
    }

    private int waiting() {
        return count("alert_delivery where sent_at is null and given_up_at is null");
    }

    private int count(String rows) {
        return database.jdbc()
                .sql("select count(*) from query_side." + rows)
                .query(Integer.class)
                .single();
    }

    private List<String> failures() {
        return database.jdbc()
                .sql("select failure from query_side.alert_delivery where failure is not null")
                .query(String.class)
                .list();
    }

    private static long secondsIn(String signature) {
        return Long.parseLong(signature.substring(2, signature.indexOf(',')));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

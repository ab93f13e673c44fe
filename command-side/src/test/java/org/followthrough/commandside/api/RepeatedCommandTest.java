package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class RepeatedCommandTest {

    private static final int AT_ONCE = 20;

    private static final Actor THE_CASEWORKER =
            new Actor(ApiApplication.staffId("caseworker"), Set.of(Role.CASEWORKER), Role.CASEWORKER);

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Sealer sealer;

    @Autowired
    private JsonMapper json;

    @Test
    void the_same_command_again_is_answered_the_same_and_has_one_effect() {
        String path = withContactPlan(api.reported(1)) + "/contact-attempts";
        Map<String, Object> attempt = Bodies.attempt(UUID.randomUUID(), 20, "NO_ANSWER");

        Reply first = api.post("caseworker", path, attempt);
        api.post("caseworker", path, Bodies.attempt(UUID.randomUUID(), 19, "NO_ANSWER"));
        long before = history.count();

        assertThat(api.post("caseworker", path, attempt).body()).isEqualTo(first.body());
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void the_same_command_twenty_times_at_once_has_one_effect_and_one_answer() throws Exception {
        String path = withContactPlan(api.reported(1)) + "/contact-attempts";
        Map<String, Object> attempt = Bodies.attempt(UUID.randomUUID(), 20, "NO_ANSWER");
        long before = history.count();

        List<Reply> replies = atOnce(() -> api.post("caseworker", path, attempt));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies).extracting(Reply::body).containsOnly(replies.get(0).body());
        assertThat(history.count()).isEqualTo(before + 1);
    }

    @Test
    void the_same_report_twenty_times_at_once_is_one_report() throws Exception {
        Map<String, Object> report = Bodies.report(UUID.randomUUID(), 3);
        int lastNumber = number(api.reported(1));
        long before = history.count();

        List<Reply> replies = atOnce(() -> api.post("caseworker", "/api/reports", report));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Reply::body).containsOnly(replies.get(0).body());
        assertThat(history.count()).isEqualTo(before + 3);
        assertThat(number(api.reported(1))).isEqualTo(lastNumber + 2);
    }

    @Test
    void twenty_different_commands_at_once_are_all_stored() throws Exception {
        String path = withContactPlan(api.reported(1)) + "/contact-attempts";
        long before = history.count();

        List<Reply> replies =
                atOnce(() -> api.post("caseworker", path, Bodies.attempt(UUID.randomUUID(), 20, "NO_ANSWER")));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies).extracting(Reply::version).doesNotHaveDuplicates();
        assertThat(history.count()).isEqualTo(before + AT_ONCE);
    }

    @Test
    void a_report_cut_short_goes_on_where_it_stopped() {
        UUID commandId = UUID.randomUUID();
        Map<String, Object> body = Bodies.report(commandId, 3);
        ReceiveReport report = json.convertValue(body, ReportEntry.class).command(sealer);
        String number = commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(report).andMetaData(THE_CASEWORKER.asMetaData()));
        OpenCase first = report.cases(number).get(0);
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(first).andMetaData(THE_CASEWORKER.asMetaData()));
        long before = history.count();

        Reply reply = api.post("caseworker", "/api/reports", body);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("reference").asString()).isEqualTo(number);
        assertThat(history.count()).isEqualTo(before + 2);
    }

    @Test
    void a_case_whose_report_was_cut_short_before_it_is_not_found() {
        ReceiveReport report = json.convertValue(Bodies.report(UUID.randomUUID(), 1), ReportEntry.class)
                .command(sealer);
        String number = commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(report).andMetaData(Actor.IMPORT.asMetaData()));

        assertThat(api.post("caseworker", "/api/cases/" + number + "-1/risk-assessments", Bodies.risk(5, "LOW"))
                        .code())
                .isEqualTo("unknown-case");
    }

    private String withContactPlan(String reference) {
        String path = "/api/cases/" + reference;
        assertThat(api.post("caseworker", path + "/contact-plan", Bodies.contactPlan())
                        .status())
                .isEqualTo(200);
        return path;
    }

    private static List<Reply> atOnce(Callable<Reply> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Reply>> replies = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> request).toList());
            return replies.stream().map(RepeatedCommandTest::answer).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Reply answer(Future<Reply> reply) {
        try {
            return reply.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.split("-")[1]);
    }
}

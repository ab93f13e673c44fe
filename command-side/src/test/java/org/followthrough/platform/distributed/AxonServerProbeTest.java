package org.followthrough.platform.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.grpc.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.followthrough.platform.distributed.OneAnswer.Answer;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;

/** What Axon Server says at the start, and what the program makes of it. */
class AxonServerProbeTest {

    private static final Answer AWAY = Answer.failure(Status.UNAVAILABLE, "AXONIQ-1500");
    private static final Answer NO_LEADER_YET = Answer.failure(Status.NOT_FOUND, "AXONIQ-2100");

    private final AxonServerConfiguration settings = new AxonServerConfiguration();

    @Test
    void it_is_asked_in_the_name_of_the_settings() throws Exception {
        settings.setToken("a token of this test");
        settings.setContext("elsewhere");
        try (OneAnswer server = OneAnswer.of(Answer.position(41))) {
            assertThat(doorTo(server.address()).lastPosition()).hasValue(41);
            assertThat(server.header("AxonIQ-Access-Token")).isEqualTo("a token of this test");
            assertThat(server.header("AxonIQ-Context")).isEqualTo("elsewhere");
        }
    }

    @Test
    void it_says_when_the_newest_of_its_last_events_was_recorded() throws Exception {
        try (OneAnswer server = OneAnswer.of(Answer.position(250))) {
            assertThat(doorTo(server.address()).newestEvent(250)).hasValue(OneAnswer.NEWEST);
        }
        assertThat(doorTo("127.0.0.1:1").newestEvent(250)).isEmpty();
        assertThat(doorTo("127.0.0.1:1").newestEvent(-1)).isEmpty();
    }

    @Test
    void an_empty_store_has_no_position() throws Exception {
        try (OneAnswer server = OneAnswer.of(Answer.position(-1))) {
            assertThat(doorTo(server.address()).lastPosition()).hasValue(-1);
        }
    }

    @Test
    void a_wrong_token_is_refused() throws Exception {
        refusedAfter(Answer.failure(Status.PERMISSION_DENIED, "AXONIQ-1001"), "axon.axonserver.token");
        refusedAfter(Answer.failure(Status.UNAUTHENTICATED, "AXONIQ-1000"), "axon.axonserver.token");
    }

    @Test
    void a_context_that_is_not_there_is_refused() throws Exception {
        refusedAfter(Answer.failure(Status.NOT_FOUND, "AXONIQ-1302"), "no context default");
    }

    @Test
    void one_that_nobody_serves_is_asked_for_again_while_the_server_starts() throws Exception {
        try (OneAnswer server = OneAnswer.of(NO_LEADER_YET, NO_LEADER_YET, Answer.position(7))) {
            settings.setServers(server.address());
            assertThat(new AxonServerProbe(settings, Duration.ofMinutes(5)).lastPosition())
                    .hasValue(7);
        }
        refusedAfter(NO_LEADER_YET, "no context default");
        refusedAfter(Answer.failure(Status.UNAVAILABLE, "AXONIQ-1400"), "no context default");
        refusedAfter(Answer.failure(Status.NOT_FOUND, "AXONIQ-6000"), "no context default");
    }

    @Test
    void a_server_that_is_away_refuses_nothing() throws Exception {
        try (OneAnswer server = OneAnswer.of(AWAY)) {
            assertThat(doorTo(server.address()).lastPosition()).isEmpty();
            assertThat(server.timesAsked()).isEqualTo(1);
        }
        assertThat(doorTo("127.0.0.1:1").lastPosition()).isEmpty();
    }

    @Test
    void the_first_that_answers_decides() throws Exception {
        try (OneAnswer away = OneAnswer.of(AWAY);
                OneAnswer there = OneAnswer.of(Answer.position(3))) {
            assertThat(doorTo(away.address() + ", " + there.address()).lastPosition())
                    .hasValue(3);
        }
    }

    @Test
    void addresses_and_certificates_that_cannot_be_used_are_told() {
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(doorTo("somewhere:port")::lastPosition)
                .withMessageContaining("axon.axonserver.servers");
        settings.setSslEnabled(true);
        settings.setCertFile(Path.of("no", "such", "file.pem").toString());
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(doorTo("127.0.0.1:1")::lastPosition)
                .withMessageContaining("axon.axonserver.cert-file");
    }

    @Test
    void a_real_server_lets_this_program_in() {
        String real = System.getenv("AXON_SERVER");
        assumeThat(real)
                .as("AXON_SERVER=host:port names no Axon Server to try with")
                .isNotBlank();

        assertThat(doorTo(real).lastPosition().orElseThrow()).isGreaterThanOrEqualTo(-1);
    }

    private void refusedAfter(Answer answer, String sentence) throws IOException {
        try (OneAnswer server = OneAnswer.of(answer)) {
            assertThatExceptionOfType(RefusedStart.class)
                    .isThrownBy(doorTo(server.address())::lastPosition)
                    .withMessageContaining(sentence);
        }
    }

    private AxonServerProbe doorTo(String servers) {
        settings.setServers(servers);
        return new AxonServerProbe(settings, Duration.ofMillis(600));
    }
}

package org.followthrough.commandside.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.followthrough.commandside.promise.PromiseApplication.eventNames;
import static org.followthrough.commandside.promise.PromiseApplication.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.commandside.TestDatabases;
import org.followthrough.commandside.promise.Promises.Break;
import org.followthrough.commandside.promise.Promises.Promise;
import org.followthrough.commandside.promise.Promises.Promised;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.staff.Role;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class WhoActsTest {

    private static final StaffMember ANA =
            new StaffMember(UUID.randomUUID(), "ana", "Ana", Set.of(Role.SUPERVISOR, Role.CASEWORKER), "north");

    private static ConfigurableApplicationContext context;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void start() {
        context = PromiseApplication.start(TestDatabases.create());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_actor_of_a_command_is_whoever_is_signed_in() {
        signIn(new TestingAuthenticationToken((SignedIn) () -> ANA, "secret"));
        UUID commandId = UUID.randomUUID();
        send(new Promise(commandId, id, inADay()));
        assertThat(((Promised) events(context, id).get(0).getPayload()).by()).isEqualTo(ANA.id());
        MetaData carried = events(context, id).get(0).getMetaData();
        assertThat(carried)
                .containsEntry("staffId", ANA.id().toString())
                .containsEntry("roles", "CASEWORKER,SUPERVISOR")
                .containsEntry("role", "CASEWORKER")
                .containsEntry("commandId", commandId.toString())
                .containsEntry("protocolVersion", "default-1")
                .containsKeys("correlationId", "traceId");
    }

    @Test
    void a_command_that_nobody_sends_is_refused_and_nothing_is_stored() {
        assertRefusedAsNobody();
    }

    @Test
    void an_anonymous_visitor_is_nobody() {
        signIn(new AnonymousAuthenticationToken("key", "visitor", AuthorityUtils.createAuthorityList("ROLE_X")));
        assertRefusedAsNobody();
    }

    @Test
    void what_a_deadline_sets_off_is_done_by_the_system_whoever_made_the_promise() {
        signIn(new TestingAuthenticationToken((SignedIn) () -> ANA, "secret"));
        UUID commandId = UUID.randomUUID();
        send(new Promise(commandId, id, context.getBean(Clock.class).instant()));
        await().untilAsserted(() -> assertThat(eventNames(context, id)).containsExactly("Promised", "BecameLate"));
        MetaData carried = events(context, id).get(1).getMetaData();
        assertThat(carried)
                .containsEntry("staffId", StaffIds.SYSTEM.toString())
                .containsEntry("role", "SYSTEM")
                .containsKeys("commandId", "correlationId");
        assertThat(carried.get("commandId")).isNotEqualTo(commandId.toString());
        assertThat(carried.get("traceId"))
                .isEqualTo(events(context, id).get(0).getMetaData().get("traceId"));
    }

    @Test
    void a_handler_that_throws_a_checked_exception_leaves_no_event() {
        signIn(new TestingAuthenticationToken((SignedIn) () -> ANA, "secret"));
        send(new Promise(UUID.randomUUID(), id, inADay()));
        assertThatThrownBy(() -> send(new Break(UUID.randomUUID(), id))).isInstanceOf(Exception.class);
        assertThat(eventNames(context, id)).containsExactly("Promised");
    }

    private void assertRefusedAsNobody() {
        assertThatThrownBy(() -> send(new Promise(UUID.randomUUID(), id, inADay())))
                .satisfies(failed -> assertThat(FailureClassifier.refusalIn(failed))
                        .contains(new Refusal(List.of(new Problem("nobody-acts")))));
        assertThat(events(context, id)).isEmpty();
    }

    private static Instant inADay() {
        return TestClock.now().plus(Duration.ofDays(1));
    }

    private static void signIn(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private static void send(Object command) {
        context.getBean(CommandGateway.class).sendAndWait(command);
    }
}

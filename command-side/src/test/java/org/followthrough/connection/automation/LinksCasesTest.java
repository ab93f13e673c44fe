package org.followthrough.connection.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.platform.keys.TestSealer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.followthrough.casefile.automation.AutomationCommands;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.write.Days;
import org.followthrough.casefile.write.Review;
import org.followthrough.casefile.write.Staff;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.Standing;
import org.followthrough.commandside.CommandSideSchema;
import org.followthrough.commandside.TestDatabases;
import org.followthrough.connection.commands.ProposeExOfficio;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.platform.keys.BlindIndex;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever reacts says the same again after a failure, and asks about each connection once. */
class LinksCasesTest {

    private final DataSource database = new DriverManagerDataSource(TestDatabases.create());
    private final TransactionTemplate batch = new TransactionTemplate(new JdbcTransactionManager(database));
    private final ConnectionTable table = new ConnectionTable(JdbcClient.create(database));
    private final List<CaseCommand> sent = new ArrayList<>();
    private final AutomationCommands commands = commands();
    private int doneBeforeFailing = Integer.MAX_VALUE;
    private LinksCases links;

    @BeforeEach
    void set_up() {
        CommandSideSchema.in(database).migrate();
        BlindIndex index = new BlindIndex("connections", database, KeyEncryptionKey.generate());
        links = new LinksCases(table, index, commands, ProtocolReader.shipped(), TestSealer.OPENER);
    }

    @AfterEach
    void no_thread_stays() {
        commands.close();
    }

    @Test
    void a_reaction_that_failed_halfway_sends_the_same_commands_again() {
        UUID recognised = The.CASE;
        List<UUID> cases = List.of(The.id("first"), The.id("second"), recognised);
        List<String> events = cases.stream().map(any -> eventId()).toList();
        cases.forEach(one -> table.report(one, "2026-0001"));
        table.stands(cases.get(0), Standing.NOT_RECOGNISED);
        table.stands(cases.get(1), Standing.NOT_RECOGNISED);
        String decided = eventId();
        Runnable reactions = () -> {
            IntStream.range(0, 3).forEach(i -> links.react(named(cases.get(i)), events.get(i)));
            links.react(
                    Review.reviewDecided(ReviewOutcome.OVERTURNED_IDENTIFIED, Days.APRIL_9, Staff.reviewer()), decided);
        };
        doneBeforeFailing = 1;
        assertThatThrownBy(() -> batch.executeWithoutResult(status -> reactions.run()))
                .isNotNull();
        assertThat(sent).hasSize(1);
        doneBeforeFailing = Integer.MAX_VALUE;
        batch.executeWithoutResult(status -> reactions.run());
        assertThat(sent).hasSize(3).hasOnlyElementsOfType(ProposeLinkedReview.class);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
        assertThat(sent.get(2).caseId()).isNotEqualTo(sent.get(0).caseId());
        assertThat(connections()).isOne();
    }

    @Test
    void a_procedure_is_asked_for_by_the_third_report_and_by_no_later_one() {
        List<UUID> cases = IntStream.range(0, 5)
                .mapToObj(number -> The.id("case " + number))
                .toList();
        IntStream.range(0, 5).forEach(number -> table.report(cases.get(number), "2026-000" + number));
        cases.subList(0, 2).forEach(this::react);
        assertThat(sent).isEmpty();
        react(cases.get(2));
        assertThat(sent).singleElement().isInstanceOf(ProposeExOfficio.class);
        assertThat(sent.get(0).caseId()).isEqualTo(cases.get(2));
        react(cases.get(3));
        table.release(cases.get(3), cases.get(4));
        react(cases.get(4));
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_failed_request_for_a_procedure_is_repeated_under_the_same_id_and_connection() {
        List<UUID> cases = List.of(The.id("first"), The.id("second"), The.id("third"));
        List<String> events = cases.stream().map(any -> eventId()).toList();
        IntStream.range(0, 3).forEach(i -> table.report(cases.get(i), "2026-000" + i));
        Runnable reactions = () -> IntStream.range(0, 3).forEach(i -> links.react(named(cases.get(i)), events.get(i)));
        batch.executeWithoutResult(status -> {
            reactions.run();
            status.setRollbackOnly();
        });
        batch.executeWithoutResult(status -> reactions.run());
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
    }

    private void react(UUID caseId) {
        links.react(named(caseId), eventId());
    }

    private static ConnectionAdded named(UUID caseId) {
        return new ConnectionAdded(
                caseId,
                The.id("someone"),
                Days.MARCH_3,
                ConnectionKind.EMPLOYER,
                text("connection.name", "Primer Gradnja d.o.o."));
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }

    private int connections() {
        return JdbcClient.create(database)
                .sql("select count(*) from command_side.connection")
                .query(Integer.class)
                .single();
    }

    private AutomationCommands commands() {
        var bus = SimpleCommandBus.builder().build();
        for (Class<?> command : List.of(ProposeLinkedReview.class, ProposeExOfficio.class)) {
            bus.subscribe(command.getName(), message -> {
                if (sent.size() >= doneBeforeFailing) {
                    throw new IllegalStateException("away");
                }
                return sent.add((CaseCommand) message.getPayload());
            });
        }
        return new AutomationCommands(
                DefaultCommandGateway.builder().commandBus(bus).build());
    }
}

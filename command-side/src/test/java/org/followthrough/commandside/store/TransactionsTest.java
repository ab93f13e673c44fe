package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionsTest {

    private final ConfigurableApplicationContext context = StoreApplication.start(WritesThenThrows.class);
    private final CommandGateway commands = context.getBean(CommandGateway.class);
    private final JdbcClient sql = JdbcClient.create(context.getBean(DataSource.class));

    @BeforeEach
    void table_beside_the_store() {
        sql.sql("CREATE TABLE IF NOT EXISTS beside (word text)").update();
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void a_handler_that_throws_after_writing_leaves_no_row() {
        assertThatThrownBy(() -> commands.sendAndWait(new ThrowAfterWriting()))
                .hasMessage("UNFORESEEN (java.lang.IllegalStateException)");
        assertThat(rows("beside")).isZero();
    }

    @Test
    void a_failure_after_the_append_leaves_neither_event_nor_row() {
        assertThatThrownBy(() -> commands.sendAndWait(new ThrowAfterAppending()))
                .hasMessage("UNFORESEEN (java.lang.IllegalStateException)");
        assertThat(rows("beside")).isZero();
        assertThat(rows("event_store.domain_event_entry")).isZero();
    }

    private long rows(String table) {
        return sql.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    record ThrowAfterWriting() {}

    record ThrowAfterAppending() {}

    static class WritesThenThrows {

        private final JdbcClient sql;
        private final EventStore events;

        WritesThenThrows(DataSource dataSource, EventStore events) {
            this.sql = JdbcClient.create(dataSource);
            this.events = events;
        }

        @CommandHandler
        void handle(ThrowAfterWriting command) {
            sql.sql("INSERT INTO beside VALUES ('left')").update();
            throw new IllegalStateException("on purpose");
        }

        @CommandHandler
        void handle(ThrowAfterAppending command, UnitOfWork<?> unitOfWork) {
            sql.sql("INSERT INTO beside VALUES ('left')").update();
            events.publish(GenericEventMessage.asEventMessage("left"));
            unitOfWork.onPrepareCommit(appended -> {
                throw new IllegalStateException("on purpose");
            });
        }
    }
}

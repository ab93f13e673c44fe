package org.followthrough.queryside.views;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.flywaydb.core.Flyway;
import org.followthrough.casefile.events.CaseEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL with the tables of this side, and projectors that are told events as the program tells them. The tables are
 * made once, in a template that each database is a copy of.
 */
public final class ViewDatabase {

    private static final String TEMPLATE = "tables";
    private static final EmbeddedPostgres SERVER = server();

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Map<UUID, Long> sequences = new HashMap<>();

    public ViewDatabase() {
        String name = "v" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name + " template " + TEMPLATE)
                .update();
        dataSource = SERVER.getDatabase("postgres", name);
        jdbc = JdbcClient.create(dataSource);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Tells events in order; each case counts its own sequence. */
    public void tell(Object projector, List<? extends CaseEvent> events) {
        var handlers = new AnnotationEventHandlerAdapter(projector);
        events.forEach(event -> tell(handlers, event));
    }

    private void tell(AnnotationEventHandlerAdapter handlers, CaseEvent event) {
        long sequence = sequences.merge(event.caseId(), 0L, (last, first) -> last + 1);
        try {
            handlers.handle(
                    new GenericDomainEventMessage<>("Case", event.caseId().toString(), sequence, event));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static EmbeddedPostgres server() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create database " + TEMPLATE)
                    .update();
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", TEMPLATE))
                    .schemas("query_side")
                    .locations("classpath:db/query_side")
                    .load()
                    .migrate();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

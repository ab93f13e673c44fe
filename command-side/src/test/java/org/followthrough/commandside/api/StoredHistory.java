package org.followthrough.commandside.api;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.casefile.events.CaseEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the event store. */
class StoredHistory {

    private final JdbcClient database;
    private final EventStore store;

    StoredHistory(JdbcClient database, EventStore store) {
        this.database = database;
        this.store = store;
    }

    /** Events that somebody asked for: what time does to a case comes when it comes. */
    long count() {
        return database.sql("""
                        select count(*) from event_store.domain_event_entry
                        where payload_type not in ('followup.CheckBecameOverdue', 'followup.CheckEscalated',
                            'obligation.ObligationsChanged', 'obligation.ObligationBecameOverdue',
                            'obligation.ObligationEscalated')
                        """).query(Long.class).single();
    }

    List<CaseEvent> of(UUID caseId) {
        return store.readEvents(caseId.toString())
                .asStream()
                .map(event -> (CaseEvent) event.getPayload())
                .toList();
    }

    <E extends CaseEvent> E last(Class<E> type, UUID caseId) {
        return of(caseId).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    long rowsThatSay(String text) {
        return database.sql("""
                        select count(*) from event_store.domain_event_entry
                        where position(:text in convert_from(payload, 'UTF8')) > 0
                        """).param("text", text).query(Long.class).single();
    }
}

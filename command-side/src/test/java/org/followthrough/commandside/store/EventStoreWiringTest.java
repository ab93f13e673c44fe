package org.followthrough.commandside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class EventStoreWiringTest {

    @Test
    void axon_uses_our_store_engine_and_transactions() {
        try (ConfigurableApplicationContext context = StoreApplication.start()) {
            Configuration axon = context.getBean(Configuration.class);
            assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(axon.eventStore())
                    .isSameAs(context.getBean(EventStore.class))
                    .isInstanceOf(EmbeddedEventStore.class);
            assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(HorizonEventStorageEngine.class);
        }
    }
}

package org.followthrough.platform.startup;

import java.util.regex.Pattern;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Where a bean or a name is missing Axon falls back to memory, or to no transactions, and says nothing. This does. */
public final class StartupChecks implements SmartInitializingSingleton {

    private static final Pattern GROUP = Pattern.compile("(read\\.[a-z]+|saga|automation)\\.[a-z]+");

    private final Configuration axon;

    StartupChecks(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void afterSingletonsInstantiated() {
        RefusedStart.unless(
                !(axon.getComponent(TransactionManager.class) instanceof NoTransactionManager),
                "Events would be stored without transactions: the bean axonTransactionManager is missing.");
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        processing.eventProcessors().forEach((name, processor) -> check(name, processor, processing));
    }

    private static void check(String name, EventProcessor processor, EventProcessingConfiguration processing) {
        RefusedStart.unless(
                GROUP.matcher(name).matches(),
                "Nobody configures the processor " + name + ": name its @ProcessingGroup read.<capability>.<view>,"
                        + " saga.<capability> or automation.<capability>.");
        RefusedStart.unless(
                processor instanceof TrackingEventProcessor,
                "The processor " + name + " does not track what it has seen: no side has configured it.");
        RefusedStart.unless(
                processing.tokenStore(name) instanceof JdbcTokenStore,
                "The processor " + name + " would replay everything at each start: its token store is in memory.");
    }
}

package org.followthrough.commandside;

import org.axonframework.config.Configuration;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.followthrough.bothsides.RefusedStart;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Sagas and deadlines that are kept in memory look the same until the next start. */
final class CommandSideChecks implements SmartInitializingSingleton {

    private final Configuration axon;

    CommandSideChecks(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void afterSingletonsInstantiated() {
        RefusedStart.unless(
                axon.eventProcessingConfiguration().sagaStore() instanceof JdbcSagaStore,
                "Sagas would be forgotten at the next start: the bean sagaStore is missing.");
        RefusedStart.unless(
                axon.deadlineManager() instanceof DbSchedulerDeadlineManager,
                "Deadlines would be forgotten at the next start: the bean deadlineManager is missing.");
    }
}

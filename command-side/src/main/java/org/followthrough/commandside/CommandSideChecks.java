package org.followthrough.commandside;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.axonframework.config.Configuration;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.followthrough.platform.startup.RefusedStart;
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
        axon.eventProcessingConfiguration().sagaConfigurations().forEach(saga -> checkInstantiable(saga.type()));
    }

    /** Axon finds out when the first one is to be made, and then tries for ever. */
    private static void checkInstantiable(Class<?> saga) {
        RefusedStart.unless(
                Modifier.isPublic(saga.getModifiers())
                        && Arrays.stream(saga.getConstructors())
                                .anyMatch(constructor -> constructor.getParameterCount() == 0),
                "The saga " + saga.getSimpleName() + " cannot be made: it must be a public class with a public"
                        + " constructor without parameters.");
    }
}

package org.followthrough.queryside.views;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.followthrough.platform.startup.NodeName;
import org.followthrough.platform.startup.NodeNameConfiguration;
import org.followthrough.platform.store.LockRegistry;
import org.followthrough.queryside.jobs.RecurringJob;
import org.followthrough.queryside.tasks.Tasks;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Views as tracking processors, which a new event wakes: a page waits milliseconds for its own change. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Import(NodeNameConfiguration.class)
public class ViewProcessing {

    /** After kill -9 the next process waits no longer than this for the tokens. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);
    private static final Duration TASKS_EVERY = Duration.ofSeconds(1);

    /** Events per transaction while catching up; a lone event never waits for others. */
    private static final int BATCH = 100;

    /** Where the command side is not in the same process. Without one Axon runs without transactions and says nothing. */
    @Bean
    @ConditionalOnMissingBean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    JdbcTokenStore viewTokens(ConnectionProvider connections, Serializer serializer, NodeName node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(node.value())
                .schema(TokenSchema.builder()
                        .setTokenTable("query_side.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .setOwnerColumn("claimed_by")
                        .build())
                .build();
    }

    @Bean
    HandlesInSavepoints handlesInSavepoints(PlatformTransactionManager transactions) {
        return new HandlesInSavepoints(transactions);
    }

    @Bean
    DeadLetters deadLetters(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer general,
            @Qualifier("eventSerializer") Serializer events) {
        return new DeadLetters(connections, transactions, general, events);
    }

    /**
     * @param segments how many threads share a view's cases; fixed when the view first runs
     * @param management for a command alone, which starts no view but the one it is about
     */
    @Bean
    ConfigurerModule viewProcessors(
            ListableBeanFactory beans,
            @Qualifier("viewTokens") TokenStore tokens,
            DeadLetters deadLetters,
            @Value("${followthrough.views.segments:1}") int segments,
            @Value("${followthrough.management:false}") boolean management) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing.registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance());
            processing.registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
            for (String view : Views.in(beans)) {
                follow(view, processing, tokens, segments, !management);
                setAside(view, processing, deadLetters);
            }
        };
    }

    private static void follow(
            String view, EventProcessingConfigurer processing, TokenStore tokens, int segments, boolean atStart) {
        processing.registerTokenStore(view, axon -> tokens);
        processing.registerSequencingPolicy(view, axon -> SequentialPerAggregatePolicy.instance());
        processing.registerTrackingEventProcessor(
                view,
                Configuration::eventStore,
                axon -> TrackingEventProcessorConfiguration.forParallelProcessing(segments)
                        .andInitialSegmentsCount(segments)
                        .andBatchSize(BATCH)
                        .andAutoStart(atStart)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken));
    }

    private static void setAside(String view, EventProcessingConfigurer processing, DeadLetters deadLetters) {
        processing.registerDeadLetterQueue(view, axon -> deadLetters.of(view));
        processing.registerDeadLetterPolicy(view, axon -> new SetAside(view));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                view, (axon, invoker) -> invoker.enableSequenceIdentifierCache().allowReset(true));
    }

    @Bean
    ViewAge viewAge(EventStore events, JdbcClient database, Clock clock) {
        return new ViewAge(events, database, clock, System::nanoTime);
    }

    @Bean
    RecurringJob viewAgeLooks(ViewAge age) {
        return new RecurringJob("Looking how old the views are", LOOKS_EVERY, age::look, true);
    }

    @Bean
    SetAsideHealth setAsideHealthIndicator(JdbcClient database) {
        return new SetAsideHealth(database);
    }

    @Bean
    Tasks tasks(JdbcClient database, Clock clock) {
        return new Tasks(database, clock);
    }

    @Bean
    ViewTasks viewTasks(
            EventProcessingConfiguration processing,
            ListableBeanFactory beans,
            EventStore events,
            JdbcClient database,
            Tasks tasks,
            RetryDeadLetters letters,
            PlatformTransactionManager transactions,
            NodeName process) {
        RebuildView rebuild = new RebuildView(
                processing, () -> Views.in(beans), events, new ViewPositions(database), tasks, transactions);
        return new ViewTasks(tasks, rebuild, letters, process);
    }

    @Bean
    RecurringJob viewTaskLooks(ViewTasks tasks) {
        return new RecurringJob("Looking what is asked about views", TASKS_EVERY, tasks::look, true);
    }

    @Bean
    RetryDeadLetters retryDeadLetters(
            EventProcessingConfiguration processing,
            ListableBeanFactory beans,
            JdbcClient database,
            DataSource dataSource,
            Tasks tasks) {
        return new RetryDeadLetters(processing, () -> Views.in(beans), database, new LockRegistry(dataSource), tasks);
    }

    @Bean
    RecurringJob deadLetterRetries(
            RetryDeadLetters letters, @Value("${followthrough.dead-letters.retry-every:PT1M}") Duration every) {
        return new RecurringJob(RetryDeadLetters.TURN, every, letters::retryAll);
    }
}

package org.followthrough.commandside;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.axonframework.serialization.Serializer;
import org.followthrough.platform.messaging.TrackingProcessors;
import org.followthrough.platform.startup.NodeName;
import org.followthrough.platform.startup.NodeNameConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Sagas and their tokens on PostgreSQL. A saga that fails is tried again and never skips an event; one that is added later
 * starts with the first event ever stored, else it would not see the cases already open.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Import(NodeNameConfiguration.class)
class SagaProcessing {

    /** After kill -9 the next process waits no longer than this for the tokens. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(3);

    private static final int BATCH = 100;

    @Bean
    JdbcTokenStore sagaTokens(ConnectionProvider connections, Serializer serializer, NodeName node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(node.value())
                .schema(TokenSchema.builder()
                        .setTokenTable("command_side.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .setOwnerColumn("claimed_by")
                        .build())
                .build();
    }

    @Bean
    JdbcSagaStore sagaStore(ConnectionProvider connections, DataSource dataSource, Serializer serializer) {
        JdbcSagaStore.Builder builder = JdbcSagaStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .sqlSchema(new PostgresSagaSqlSchema(SagaSchema.builder()
                        .sagaEntryTable("command_side.saga_entry")
                        .serializedSagaColumn("serialized_saga")
                        .associationValueEntryTable("command_side.saga_association")
                        .associationKeyColumn("association_key")
                        .associationValueColumn("association_value")
                        .sagaIdColumn("saga_id")
                        .sagaTypeColumn("saga_type")
                        .build()));
        return new SagasTogether(builder, new SagaTable(dataSource), serializer);
    }

    @Bean
    ConfigurerModule sagaProcessors(ListableBeanFactory beans, @Qualifier("sagaTokens") TokenStore tokens) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing.registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance());
            processing.registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
            Automations.in(beans).forEach(group -> register(group, processing, tokens));
        };
    }

    @Bean
    ConfigurerModule sagaRepositories(ListableBeanFactory beans, JdbcSagaStore sagas) {
        return new SagaRepositories(beans, sagas);
    }

    private static void register(String group, EventProcessingConfigurer processing, TokenStore tokens) {
        processing.registerTokenStore(group, axon -> tokens);
        processing.registerTrackingEventProcessor(
                group,
                Configuration::eventStore,
                axon -> TrackingProcessors.of(1).andBatchSize(BATCH));
    }
}

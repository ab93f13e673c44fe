package org.followthrough.commandside;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.spring.stereotype.Saga;
import org.springframework.beans.factory.ListableBeanFactory;

/** Gives each saga found by its annotation a repository of ours. */
final class SagaRepositories implements ConfigurerModule {

    private final ListableBeanFactory beans;
    private final SagaStore<Object> store;

    SagaRepositories(ListableBeanFactory beans, SagaStore<Object> store) {
        this.beans = beans;
        this.store = store;
    }

    @Override
    public void configureModule(Configurer configurer) {
        for (String name : beans.getBeanNamesForAnnotation(Saga.class)) {
            Class<?> type = beans.getType(name);
            if (type != null) {
                register(type, configurer);
            }
        }
    }

    private <T> void register(Class<T> type, Configurer configurer) {
        configurer
                .eventProcessing()
                .registerSaga(type, saga -> saga.configureRepository(axon -> repository(type, axon)));
    }

    private <T> WatchedSagas<T> repository(Class<T> type, Configuration axon) {
        return new WatchedSagas<>(AnnotatedSagaRepository.<T>builder()
                .sagaType(type)
                .sagaStore(store)
                .resourceInjector(axon.resourceInjector())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type)));
    }

    /** After Axon registered the same sagas. */
    @Override
    public int order() {
        return 1;
    }
}

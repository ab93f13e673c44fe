package org.followthrough.commandside;

import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.saga.Saga;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;
import org.jspecify.annotations.Nullable;

/**
 * Sagas that their processor alone changes: a deadline reads its own copy, without Axon's lock and without writing it back, so that
 * who holds many of them waits for nobody (docs/adr/0012, 0023).
 */
final class WatchedSagas<T> extends AnnotatedSagaRepository<T> {

    WatchedSagas(Builder<T> builder) {
        super(builder);
    }

    /** Events come in batches; whatever else asks is a deadline. */
    @Override
    public @Nullable Saga<T> load(String sagaId) {
        return CurrentUnitOfWork.get().root() instanceof BatchingUnitOfWork ? super.load(sagaId) : doLoadSaga(sagaId);
    }
}

package org.followthrough.queryside.views;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Each call of a projector runs in a savepoint: on PostgreSQL one failed statement spoils the whole transaction, and then
 * neither the dead letter nor the neighbours' rows could be stored.
 */
final class HandlesInSavepoints implements HandlerEnhancerDefinition {

    private static final TransactionDefinition NESTED =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    HandlesInSavepoints(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(EventMessage.class) && Views.isProjector(original)
                ? new InSavepoint<>(original, transactions)
                : original;
    }

    private static final class InSavepoint<T> extends WrappedMessageHandlingMember<T> {

        private final PlatformTransactionManager transactions;

        InSavepoint(MessageHandlingMember<T> projector, PlatformTransactionManager transactions) {
            super(projector);
            this.transactions = transactions;
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            TransactionStatus savepoint = transactions.getTransaction(NESTED);
            Object result;
            try {
                result = super.handle(message, target);
            } catch (Exception | Error failed) {
                transactions.rollback(savepoint);
                throw failed;
            }
            transactions.commit(savepoint);
            return result;
        }
    }
}

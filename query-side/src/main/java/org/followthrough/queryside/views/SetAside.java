package org.followthrough.queryside.views;

import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An event that a view cannot take is set aside with the rest of its case, and the other cases go on. Kept of the cause are
 * its class and its SQLSTATE, never its message: that may quote personal data.
 */
final class SetAside implements EnqueuePolicy<EventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private final String view;

    SetAside(String view) {
        this.view = view;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, @Nullable Throwable failure) {
        Throwable root = rootOf(failure == null ? new IllegalStateException() : failure);
        String type = root.getClass().getName();
        String code = root instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        LOG.warn(
                "View {} set aside event {} and what follows in its case: {} {}",
                view,
                letter.message().getIdentifier(),
                type,
                code);
        return Decisions.enqueue(new ThrowableCause(type, code));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}

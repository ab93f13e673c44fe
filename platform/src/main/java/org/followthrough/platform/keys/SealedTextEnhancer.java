package org.followthrough.platform.keys;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.followthrough.personal.Acts;
import org.jspecify.annotations.Nullable;

/** Whatever handles an event, a view, an automation or an aggregate, is handed texts of the event's own act only: {@link Acts#ofAct}. */
final class SealedTextEnhancer implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(EventMessage.class) ? new OfTheAct<>(original) : original;
    }

    private static final class OfTheAct<T> extends WrappedMessageHandlingMember<T> {

        OfTheAct(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            return super.handle(message instanceof DomainEventMessage<?> event ? held(event) : message, target);
        }

        private static DomainEventMessage<?> held(DomainEventMessage<?> event) {
            Object stored = event.getPayload();
            Object held = Acts.ofAct(stored, event.getMetaData().get(Acts.COMMAND_ID));
            return held == stored ? event : with(held, event);
        }

        private static DomainEventMessage<?> with(Object payload, DomainEventMessage<?> event) {
            var held = new GenericDomainEventMessage<>(
                    event.getType(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    payload,
                    event.getMetaData(),
                    event.getIdentifier(),
                    event.getTimestamp());
            return event instanceof TrackedEventMessage<?> tracked
                    ? new GenericTrackedDomainEventMessage<>(tracked.trackingToken(), held)
                    : held;
        }
    }
}

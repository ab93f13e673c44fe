package org.followthrough.commandside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.Actor;

/**
 * Metadata of each event (rule E2): from its command the id, the fingerprint, the actor and the role; and the protocol version in force. An
 * event hands none of the former on: what it sets off is done by the system.
 */
final class WhatEventsCarry implements CorrelationDataProvider {

    /** Metadata key. */
    static final String PROTOCOL_VERSION = "protocolVersion";

    private static final List<String> FROM_THE_COMMAND =
            List.of("commandId", Fingerprints.KEY, Actor.STAFF_ID, Actor.ROLES, Actor.ROLE);

    private final Supplier<String> protocolVersion;

    WhatEventsCarry(Supplier<String> protocolVersion) {
        this.protocolVersion = protocolVersion;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new HashMap<>();
        carried.put(PROTOCOL_VERSION, protocolVersion.get());
        if (message instanceof CommandMessage) {
            carried.putAll(message.getMetaData().subset(FROM_THE_COMMAND.toArray(String[]::new)));
        }
        return carried;
    }
}

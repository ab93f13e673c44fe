package org.followthrough.platform.messaging;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;

/**
 * Where several processes handle commands, those of one stream meet in one of them, so that they seldom meet a conflict. What
 * belongs to no stream may go anywhere.
 */
final class StreamRoutingStrategy implements RoutingStrategy {

    @Override
    public String getRoutingKey(CommandMessage<?> command) {
        return StreamOfCommand.of(command.getPayload()).map(Object::toString).orElseGet(command::getIdentifier);
    }
}

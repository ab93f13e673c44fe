package org.followthrough.commandside;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.Opener;
import org.followthrough.platform.keys.OpenedOnce;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Actor;
import org.jspecify.annotations.Nullable;

/** Command handlers may ask for {@link Acting}. A command without an actor is refused before its handler runs. */
final class ActingResolver implements ParameterResolverFactory, ParameterResolver<Acting> {

    private final Clock clock;
    private final Protocol protocol;
    private final Opener opener;

    ActingResolver(Clock clock, Protocol protocol, Opener opener) {
        this.clock = clock;
        this.protocol = protocol;
        this.opener = opener;
    }

    @Override
    public @Nullable ParameterResolver<Acting> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Acting.class ? this : null;
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage;
    }

    @Override
    public Acting resolveParameterValue(Message<?> message) {
        Actor actor =
                Actor.in(message.getMetaData()).orElseThrow(() -> new Refused(List.of(new Problem("nobody-acts"))));
        return new Acting(
                actor.staffId(),
                actor.roles(),
                protocol.today(clock.instant()),
                clock.instant(),
                new OpenedOnce(opener));
    }
}

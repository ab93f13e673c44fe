package org.followthrough.platform.messaging;

import java.util.Optional;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.Actor;
import org.followthrough.staff.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Takes the actor of a command from the server's session, never from the client. */
@Configuration(proxyBeanMethods = false)
public class CommandStampConfiguration {

    @Bean
    CommandStampInterceptor stampsCommands(Fingerprints fingerprints) {
        return new CommandStampInterceptor(CommandStampConfiguration::signedIn, new CommandFingerprint(fingerprints));
    }

    private static Optional<Actor> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn session
                ? Optional.of(Actor.of(session.staff()))
                : Optional.empty();
    }
}

package org.followthrough.platform.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in failed so often, by this name or from this address, that nobody is let in for a while: 429. */
public final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyAttemptsException(Duration wait) {
        super("too many attempts to sign in");
        seconds = wait.plusSeconds(1).toSeconds();
    }

    /** Whole seconds to wait, at least one: what the header {@code Retry-After} says. */
    public long seconds() {
        return seconds;
    }
}

package org.followthrough.platform.signin;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks names and passwords, until too many failed. Then the right password is refused too, else guessing would go on; and
 * a success gives nothing back, else one's own sign-in would pay for guessing the next.
 */
final class LimitedAuthenticationManager implements AuthenticationManager {

    private static final int BY_NAME = 10;
    private static final Duration PAUSE_BY_NAME = Duration.ofMinutes(1);

    /** More: a whole office may share one. */
    private static final int BY_ADDRESS = 50;

    private static final Duration PAUSE_BY_ADDRESS = Duration.ofSeconds(10);

    private static final int LONGEST_NAME = 100;

    private final AuthenticationManager unlimited;
    private final FailedAttempts byName;
    private final FailedAttempts byAddress;

    LimitedAuthenticationManager(AuthenticationManager unlimited, TimeMeter time) {
        this.unlimited = unlimited;
        this.byName = new FailedAttempts(BY_NAME, PAUSE_BY_NAME, time);
        this.byAddress = new FailedAttempts(BY_ADDRESS, PAUSE_BY_ADDRESS, time);
    }

    /** @throws TooManyAttemptsException before the password is looked at */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = name(attempt);
        String address = address(attempt);
        refuseFor(byName.waitOf(name));
        refuseFor(byAddress.waitOf(address));
        try {
            return unlimited.authenticate(attempt);
        } catch (BadCredentialsException wrong) {
            byName.failed(name);
            byAddress.failed(address);
            throw wrong;
        }
    }

    private static void refuseFor(Duration wait) {
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
        }
    }

    private static String name(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}

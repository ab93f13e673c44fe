package org.followthrough.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.web.ProblemResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Asks integrators who they are; whoever got it wrong too often is told how long to wait. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    private static final ProblemResponse NOT_SIGNED_IN = new ProblemResponse(401, "Not signed in", "not-signed-in");
    private static final ProblemResponse TOO_MANY_ATTEMPTS =
            new ProblemResponse(429, "Too many attempts to sign in", "too-many-attempts");

    private static final ProblemResponse UNAVAILABLE =
            new ProblemResponse(503, "Not available at the moment: send it once more later", "unavailable");

    private static final String SOON = "5";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttemptsException tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            TOO_MANY_ATTEMPTS.into(response);
        } else if (FailureClassifier.hindranceIn(why) == Hindrance.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            UNAVAILABLE.into(response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Followthrough\", charset=\"UTF-8\"");
            NOT_SIGNED_IN.into(response);
        }
    }
}

package org.followthrough.bothsides.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.bothsides.web.ProblemReply;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells integrators that their role does not allow it. */
final class RefusesAccess implements AccessDeniedHandler {

    private static final ProblemReply NOT_ALLOWED = new ProblemReply(403, "Not allowed", "not-allowed");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException notAllowed)
            throws IOException {
        NOT_ALLOWED.into(response);
    }
}

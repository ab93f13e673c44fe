package org.followthrough.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.platform.web.ProblemResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells integrators that their role does not allow it. */
final class ProblemAccessDeniedHandler implements AccessDeniedHandler {

    private static final ProblemResponse NOT_ALLOWED = new ProblemResponse(403, "Not allowed", "not-allowed");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException notAllowed)
            throws IOException {
        NOT_ALLOWED.into(response);
    }
}

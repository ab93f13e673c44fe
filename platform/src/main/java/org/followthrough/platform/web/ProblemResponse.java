package org.followthrough.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Problem details (RFC 9457) for requests that were stopped before they reached an endpoint. */
public record ProblemResponse(int status, String title, String code) {

    public void into(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(String.format(
                                Locale.ROOT, "{\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}", title, status, code)
                        .getBytes(StandardCharsets.UTF_8));
    }
}

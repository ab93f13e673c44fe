package org.followthrough.queryside.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.followthrough.platform.web.ProblemResponse;
import org.jspecify.annotations.Nullable;

/** Answers what the server refuses by itself, before there is a language or a reader: one page, in every language. */
public final class RefusalValve extends ErrorReportValve {

    private static final String PAGE = "/refused-by-the-server.html";

    private final byte[] page = page();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable why) {
        int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response, status);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody waited for the answer", gone);
        }
    }

    private void write(Request request, Response response, int status) throws IOException {
        String path = request.getRequestURI();
        if (path != null && path.startsWith("/api/")) {
            new ProblemResponse(status, "The request cannot be read", "malformed").into(response.getResponse());
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", WebHeaders.CONTENT_SECURITY_POLICY);
        response.getOutputStream().write(page);
    }

    private static byte[] page() {
        try (InputStream file = RefusalValve.class.getResourceAsStream(PAGE)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

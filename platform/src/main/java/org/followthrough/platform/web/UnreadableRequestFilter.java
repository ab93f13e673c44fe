package org.followthrough.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.util.UriUtils;

/**
 * Reads the parameters once, before anybody needs them: Tomcat throws wherever they are asked for first, and again while the
 * error page is made. What cannot be read is answered with 400, what is too large with 413, and nothing is logged.
 */
final class UnreadableRequestFilter extends OncePerRequestFilter {

    private static final String UNREADABLE = UnreadableRequestFilter.class.getName() + ".unreadable";
    private static final ProblemResponse MALFORMED =
            new ProblemResponse(400, "The request cannot be read", "malformed");
    private static final ProblemResponse TOO_LARGE =
            new ProblemResponse(413, "More was sent than is read", "too-large");

    private final StandardServletMultipartResolver uploads = new StandardServletMultipartResolver();
    private final long mostFormBytes;

    UnreadableRequestFilter(DataSize largestForm) {
        this.mostFormBytes = largestForm.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request.getAttribute(UNREADABLE) == null ? request : new EmptyRequest(request), response);
            return;
        }
        ProblemResponse problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(UNREADABLE, true);
            refuse(problem, request, response);
        }
    }

    private @Nullable ProblemResponse problem(HttpServletRequest request) {
        try {
            UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
            if (uploads.isMultipart(request)) {
                uploads.resolveMultipart(request);
            }
            return holdsNull(request.getParameterMap()) ? MALFORMED : null;
        } catch (MaxUploadSizeExceededException tooLarge) {
            return TOO_LARGE;
        } catch (MultipartException | IllegalStateException | IllegalArgumentException unreadable) {
            return request.getContentLengthLong() > mostFormBytes ? TOO_LARGE : MALFORMED;
        }
    }

    /** No text holds one, and no database takes it. */
    private static boolean holdsNull(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .anyMatch(one -> holdsNull(one.getKey())
                        || Arrays.stream(one.getValue()).anyMatch(UnreadableRequestFilter::holdsNull));
    }

    private static boolean holdsNull(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    private static void refuse(ProblemResponse problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
            problem.into(response);
        } else {
            response.sendError(problem.status());
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}

package org.followthrough.commandside.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers failures under {@code /api} as problem details, also of requests that reached no endpoint. */
final class ApiFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);
    private static final String SOON = "5";

    private final JsonMapper json;
    private final RefusalWords words;

    ApiFailures(JsonMapper json, RefusalWords words) {
        this.json = json;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!isOfApi(request) || response.isCommitted() || answersItself(handler, thrown)) {
            return null;
        }
        Diagnosis diagnosis = Diagnosis.of(thrown);
        if (diagnosis.failure() == Failure.INTERNAL_ERROR) {
            LOG.error("A request to the API failed", thrown);
        }
        return reply(response, thrown, diagnosis.failure(), diagnosis.problems());
    }

    private static boolean isOfApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static boolean answersItself(@Nullable Object handler, Exception thrown) {
        return handler instanceof HandlerMethod method
                && new ExceptionHandlerMethodResolver(method.getBeanType()).resolveMethod(thrown) != null;
    }

    private @Nullable ModelAndView reply(
            HttpServletResponse response, Exception thrown, Failure failure, List<Problem> problems) {
        if (thrown instanceof ErrorResponse of) {
            copy(of.getHeaders(), response);
        }
        if (failure == Failure.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        response.setStatus(failure.status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(ApiReply.of(failure, problems, words)));
        } catch (IOException gone) {
            LOG.debug("Nobody waited for the answer", gone);
        }
        return new ModelAndView();
    }

    /** {@code Allow} and {@code Accept} say what would do. */
    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}

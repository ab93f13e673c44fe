package org.followthrough.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A request that could not be read, for whoever makes the page that says so. */
final class EmptyRequest extends HttpServletRequestWrapper {

    private static final Set<String> ADDRESSES =
            Set.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI);

    EmptyRequest(HttpServletRequest request) {
        super(request);
    }

    /** Where it was sent to, if that can be read. */
    @Override
    public @Nullable Object getAttribute(String name) {
        Object value = super.getAttribute(name);
        return ADDRESSES.contains(name) && value != null && !isReadable(value.toString()) ? "/" : value;
    }

    private static boolean isReadable(String address) {
        try {
            UriUtils.decode(address, StandardCharsets.UTF_8);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }
}

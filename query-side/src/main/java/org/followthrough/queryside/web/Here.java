package org.followthrough.queryside.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Where the reader is: the page's path and what its query string says. Changing it makes a new one, so a link to "the same
 * list without this filter" is {@code here.without("source", "EDUCATION").href()}.
 */
public final class Here {

    private final String path;
    private final MultiValueMap<String, String> parameters;

    public Here(String path, MultiValueMap<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    static Here of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object query =
                failed == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return new Here(path, asked(query == null ? "" : query.toString()));
    }

    public String path() {
        return path;
    }

    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** First value, empty where there is none. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** One value in place of all that the name had. */
    public Here with(String name, Object value) {
        return changed(copy -> copy.set(name, value.toString()));
    }

    public Here without(String name) {
        return changed(copy -> copy.remove(name));
    }

    public Here without(String name, String value) {
        List<String> rest = new ArrayList<>(values(name));
        rest.remove(value);
        return rest.isEmpty() ? without(name) : changed(copy -> copy.put(name, rest));
    }

    /** The path with its query string, encoded, without the language. */
    public String href() {
        return without(LanguageChoice.PARAMETER).encoded();
    }

    /** This page in another language. */
    public String in(Language language) {
        return with(LanguageChoice.PARAMETER, language.tag()).encoded();
    }

    private String encoded() {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encode(name) + "=" + encode(value))));
        return query.length() == 0 ? path : path + "?" + query;
    }

    private Here changed(Consumer<MultiValueMap<String, String>> change) {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        change.accept(copy);
        return new Here(path, copy);
    }

    private static MultiValueMap<String, String> asked(String query) {
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                decoded.add(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return decoded;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}

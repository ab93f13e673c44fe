package org.followthrough.commandside.api;

import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
record Reply(int status, String contentType, String body, MockHttpServletResponse response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** {@code 2025-0147-3}, of the first case where there are several. */
    String reference() {
        JsonNode one = json().path("cases").isArray() ? json().path("cases").path(0) : json();
        return one.path("reference").asString().replace('/', '-');
    }

    long version() {
        return json().path("version").asLong();
    }

    String code() {
        return json().path("code").asString();
    }

    List<String> problems() {
        return json().path("problems")
                .valueStream()
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    JsonNode problem(String code) {
        return json().path("problems")
                .valueStream()
                .filter(problem -> problem.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no problem " + code + " in " + body));
    }
}

package org.followthrough.commandside.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** An integrator. */
class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc http;

    Api(MockMvc http) {
        this.http = http;
    }

    Reply post(String login, String path, Map<String, ?> body) {
        return post(login, path, write(body));
    }

    Reply post(String login, String path, String body) {
        return send(login, json(path, body));
    }

    Reply postAt(long version, String login, String path, Map<String, ?> body) {
        return send(login, json(path, write(body)).header("If-Match", "\"" + version + "\""));
    }

    /** A report of so many adults; answers with the reference in the form of URLs. */
    String reported(int persons) {
        return post("caseworker", "/api/reports", Bodies.report(UUID.randomUUID(), persons))
                .reference();
    }

    Reply send(String login, MockHttpServletRequestBuilder request) {
        return send(login, ApiApplication.PASSWORD, request);
    }

    Reply send(String login, String password, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = http.perform(request.with(httpBasic(login, password)))
                    .andReturn()
                    .getResponse();
            return new Reply(
                    response.getStatus(),
                    String.valueOf(response.getContentType()),
                    response.getContentAsString(),
                    response);
        } catch (Exception failed) {
            throw new AssertionError("No answer", failed);
        }
    }

    static String write(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }

    static MockHttpServletRequestBuilder json(String path, String body) {
        return MockMvcRequestBuilders.post(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}

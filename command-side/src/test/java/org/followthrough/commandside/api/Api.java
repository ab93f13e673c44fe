package org.followthrough.commandside.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** An integrator. */
class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc http;

    Api(MockMvc http) {
        this.http = http;
    }

    Reply post(String login, String path, Map<String, ?> body) {
        return post(login, path, JSON.writeValueAsString(body));
    }

    Reply post(String login, String path, String body) {
        return send(login, json(path, body));
    }

    Reply postAt(long version, String login, String path, Map<String, ?> body) {
        return send(login, json(path, JSON.writeValueAsString(body)).header("If-Match", "\"" + version + "\""));
    }

    /** A report of so many adults; answers with the reference in the form of URLs. */
    String reported(int persons) {
        return post("caseworker", "/api/reports", Bodies.report(UUID.randomUUID(), persons))
                .reference();
    }

    Reply send(String login, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = http.perform(request.with(httpBasic(login, ApiApplication.PASSWORD)))
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

    static MockHttpServletRequestBuilder json(String path, String body) {
        return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}

package org.followthrough.casefile.read.form;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;

/**
 * A browser without script: it remembers a session for each user, and sends what is in a page's form and nothing else. Whoever
 * uses it takes the time that views need.
 */
public class Browser {

    private final MockMvc mvc;
    private final UserDetailsService users;
    private final Views views;
    private final Map<String, MockHttpSession> sessions = new ConcurrentHashMap<>();

    Browser(MockMvc mvc, UserDetailsService users, EventStore events, EventProcessingConfiguration processing) {
        this.mvc = mvc;
        this.users = users;
        this.views = new Views(events, processing);
    }

    /** In English unless the path asks for another language. */
    public ShownPage open(String login, String path) {
        String asked = path.contains("lang=") ? path : path + (path.contains("?") ? "&" : "?") + "lang=en";
        return shown(login, path, get(URI.create(asked)));
    }

    public ShownPage send(String login, String path, MultiValueMap<String, String> fields) {
        return shown(
                login, path, post(URI.create(path)).queryParam("lang", "en").params(fields));
    }

    /** Chooses a file in a field of a page's form and sends it. */
    public ShownPage upload(String login, String path, String field, byte[] file) {
        var request = multipart(URI.create(path)).file(new MockMultipartFile(field, "file.csv", "text/csv", file));
        return shown(login, path, request.params(open(login, path).form().fields()));
    }

    /** What the session of a user holds. */
    public Map<String, Object> session(String login) {
        MockHttpSession session = sessions.computeIfAbsent(login, first -> new MockHttpSession());
        return Collections.list(session.getAttributeNames()).stream()
                .collect(Collectors.toMap(name -> name, session::getAttribute));
    }

    private ShownPage shown(String login, String path, AbstractMockHttpServletRequestBuilder<?> request) {
        var session = sessions.computeIfAbsent(login, first -> new MockHttpSession());
        views.awaitEverythingRead();
        try {
            MockHttpServletResponse answer = mvc.perform(
                            request.session(session).with(user(users.loadUserByUsername(login))))
                    .andReturn()
                    .getResponse();
            return ShownPage.of(this, login, path, answer);
        } catch (Exception failed) {
            throw new AssertionError(path + " cannot be shown", failed);
        }
    }
}

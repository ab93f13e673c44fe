package org.followthrough.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program in this process, on a free port, with a data folder of the test's own. */
public final class RunningFollowthrough implements AutoCloseable {

    /** Setting: with the reports of 2025 and the invented cases, which tests start without. */
    public static final String DEMONSTRATION = "--followthrough.demonstration=true";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningFollowthrough(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings beat those of application.yaml, for example {@code --followthrough.clock.offset=P30D} */
    public static RunningFollowthrough start(Path data, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=0", "--followthrough.data=" + data), Stream.of(settings))
                .toArray(String[]::new);
        return new RunningFollowthrough(new SpringApplicationBuilder(Followthrough.class).run(arguments));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public String passwordOf(String login) {
        return context.getBean(DemonstrationPasswords.class).of(login);
    }

    /** Without signing in; redirects are not followed. */
    public HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** With HTTP Basic. */
    public HttpResponse<String> get(String path, String login, String password) throws Exception {
        return client.send(as(login, password, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** With HTTP Basic. */
    public HttpResponse<String> post(String path, String type, String body, String login, String password)
            throws Exception {
        return client.send(
                as(login, password, path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder as(String login, String password, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Basic " + credentials);
    }

    @Override
    public void close() {
        context.close();
    }
}

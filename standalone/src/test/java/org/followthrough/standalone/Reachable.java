package org.followthrough.standalone;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The whole program, running somewhere on this machine. */
public interface Reachable {

    HttpClient CLIENT = HttpClient.newHttpClient();

    int port();

    String passwordOf(String login);

    default URI address(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Without signing in; redirects are not followed. */
    default HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** With HTTP Basic. */
    default HttpResponse<String> get(String path, String login, String password) throws Exception {
        return CLIENT.send(as(login, password, path).build(), BodyHandlers.ofString());
    }

    /** With HTTP Basic. */
    default HttpResponse<String> post(String path, String type, String body, String login, String password)
            throws Exception {
        return CLIENT.send(
                as(login, password, path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Brings a file of reports in through the API and waits for its end; the answer tells what came of it. */
    default String bringIn(String csv, String login, String password) throws Exception {
        HttpResponse<String> started = post("/api/imports", "text/csv; charset=UTF-8", csv, login, password);
        String job = started.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(started.statusCode() + " " + started.body()));
        return await().pollInterval(Duration.ofMillis(50))
                .until(() -> get(job, login, password).body(), answer -> !answer.contains("\"state\":\"RUNNING\""));
    }

    private HttpRequest.Builder as(String login, String password, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Basic " + credentials);
    }
}

package org.followthrough.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.standalone.Reachable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who reads pages, the lists behind their figures, and fills in forms: a supervisor unless said otherwise. */
public final class SignedInReader {

    private static final String SUPERVISOR = "goran";

    private final Reachable app;
    private final String login;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public SignedInReader(Reachable app) throws Exception {
        this(app, SUPERVISOR);
    }

    public SignedInReader(Reachable app, String login) throws Exception {
        this.app = app;
        this.login = login;
        String token = page("/sign-in").select("input[name=_csrf]").attr("value");
        String form = "username=" + login + "&password=" + encoded(app.passwordOf(login)) + "&_csrf=" + encoded(token);
        client.send(
                HttpRequest.newBuilder(app.address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    public Document page(String path) throws Exception {
        return Jsoup.parse(answer(path).body());
    }

    /** Asks for a page as a browser does, also where it gets one that says what went wrong. */
    public HttpResponse<String> answer(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(app.address(path))
                        .header("Accept", "text/html, */*;q=0.8")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Fills in the form of a page and sends it. */
    public HttpResponse<String> send(String path, Map<String, String> typed) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        page(path).select("main form input[type=hidden]").forEach(in -> fields.put(in.attr("name"), in.val()));
        fields.putAll(typed);
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(app.address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Chooses a file in the form of a page and sends it. */
    public HttpResponse<String> upload(String path, String field, String text) throws Exception {
        String token = page(path).select("main form input[name=_csrf]").attr("value");
        String form = "--line\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--line\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"file.csv\"\r\n\r\n" + text + "\r\n--line--\r\n";
        return client.send(
                HttpRequest.newBuilder(app.address(path))
                        .header("Content-Type", "multipart/form-data; boundary=line")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends the only form in the main part of a page that came, as it is. */
    public HttpResponse<String> confirm(HttpResponse<String> shown) throws Exception {
        Element form = Jsoup.parse(shown.body()).selectFirst("main form[method=post]");
        assertThat(form).as("a form in %s", shown.body()).isNotNull();
        String hidden = form.select("input[type=hidden]").stream()
                .map(in -> encoded(in.attr("name")) + "=" + encoded(in.val()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(app.address(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(hidden))
                        .build(),
                BodyHandlers.ofString());
    }

    JsonNode json(String path) throws Exception {
        var answer = app.get(path, login, app.passwordOf(login));
        return new ObjectMapper().readTree(answer.body());
    }

    /** @param list address as a page links it */
    int lengthOf(String list) throws Exception {
        return json("/api" + list).get("rows").size();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.followthrough.standalone.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.followthrough.standalone.RunningFollowthrough;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A supervisor who reads pages, and the lists behind their figures. */
final class SignedInReader {

    private static final String LOGIN = "goran";

    private final RunningFollowthrough app;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    SignedInReader(RunningFollowthrough app) throws Exception {
        this.app = app;
        String token = page("/sign-in").select("input[name=_csrf]").attr("value");
        String form = "username=" + LOGIN + "&password=" + encoded(app.passwordOf(LOGIN)) + "&_csrf=" + encoded(token);
        client.send(
                HttpRequest.newBuilder(app.address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    Document page(String path) throws Exception {
        var request = HttpRequest.newBuilder(app.address(path)).build();
        return Jsoup.parse(client.send(request, BodyHandlers.ofString()).body());
    }

    JsonNode json(String path) throws Exception {
        var answer = app.get(path, LOGIN, app.passwordOf(LOGIN));
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

package org.followthrough.hostile;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.standalone.RunningFollowthrough;

/** Somebody who sends requests: signed in with a session and for the API at once, or not at all. */
record Sender(String login, String cookie, String token, String basic) {

    static final Sender NOBODY = new Sender("nobody", "", "", "");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: (JSESSIONID=[^;\\r\\n]+)");

    static Sender signedIn(RunningFollowthrough app, String login) throws IOException {
        var asked = new RawRequest("GET", "/sign-in").send(app.port());
        String password = app.passwordOf(login);
        String typed = "username=" + login + "&password=" + encoded(password) + "&_csrf="
                + encoded(found(TOKEN, asked.body()));
        var in = new RawRequest("POST", "/sign-in")
                .with("Cookie", found(COOKIE, asked.head()))
                .sending("application/x-www-form-urlencoded", typed)
                .send(app.port());
        String cookie = found(COOKIE, in.head());
        var settings = new RawRequest("GET", "/settings").with("Cookie", cookie).send(app.port());
        byte[] credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Sender(
                login,
                cookie,
                found(TOKEN, settings.body()),
                "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    void sign(RawRequest request, boolean api) {
        if (api && !basic.isEmpty()) {
            request.with("Authorization", basic);
        } else if (!cookie.isEmpty()) {
            request.with("Cookie", cookie);
            // without it one would never get beyond the guard of forms; at the door, not signed out
            if (!request.path.startsWith("/sign-out")) {
                request.with("X-CSRF-TOKEN", token);
            }
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

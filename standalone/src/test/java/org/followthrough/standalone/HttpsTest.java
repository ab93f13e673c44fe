package org.followthrough.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session of the program as it runs under https, with a certificate of the test's own. */
class HttpsTest {

    private static final String SECRET = "changeit";

    private static RunningFollowthrough app;
    private static HttpClient browser;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        Path store = data.resolve("server.p12");
        makeCertificate(store);
        app = RunningFollowthrough.start(
                data.resolve("data"), "--server.ssl.key-store=" + store, "--server.ssl.key-store-password=" + SECRET);
        browser = HttpClient.newBuilder().sslContext(trusting(store)).build();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void the_cookie_of_a_session_is_bound_to_the_host_and_taken_back_at_signing_out() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(address("/sign-in")));
        String cookie = cookie(page);
        assertThat(cookie)
                .startsWith("__Host-session=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");

        HttpResponse<String> signedIn =
                form("/sign-in", "username=ana&password=" + app.passwordOf("ana"), page, cookie);
        String mine = cookie(signedIn);
        assertThat(mine).startsWith("__Host-session=").doesNotStartWith(cookie.split(";")[0]);

        HttpResponse<String> work = send(HttpRequest.newBuilder(address("/my-cases")), mine);
        assertThat(work.statusCode()).isEqualTo(200);
        assertThat(cookie(form("/sign-out", "", work, mine)))
                .startsWith("__Host-session=; Path=/; Max-Age=0;")
                .contains("; Secure");
    }

    @Test
    void a_session_ends_after_twenty_minutes_without_use() {
        assertThat(app.bean(ServletContext.class).getSessionTimeout()).isEqualTo(20);
    }

    private static HttpResponse<String> form(String path, String fields, HttpResponse<String> page, String cookie)
            throws Exception {
        String token = Jsoup.parse(page.body()).select("[name=_csrf]").val();
        return send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "&_csrf=" + URLEncoder.encode(token, UTF_8))),
                cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String cookie) throws Exception {
        return send(request.header("Cookie", cookie.split(";")[0]));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    private static URI address(String path) {
        return URI.create("https://localhost:" + app.port() + path);
    }

    private static void makeCertificate(Path store) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        SECRET,
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1")
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
    }

    private static SSLContext trusting(Path store) throws Exception {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(store.toFile(), SECRET.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}

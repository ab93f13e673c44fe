package org.followthrough.alert.read.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody's server that takes webhooks, or answers that it cannot. */
final class Receiver implements AutoCloseable {

    record Got(String body, String key, String signature) {}

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int answer = 204;
    private volatile String refused = "";
    private volatile boolean halfAnswers;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/alerts", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (halfAnswers) {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().flush();
            return;
        }
        if (!refused.isEmpty() && body.contains(refused)) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        if (answer == 204) {
            var headers = exchange.getRequestHeaders();
            got.add(new Got(body, headers.getFirst("Idempotency-Key"), headers.getFirst("Followthrough-Signature")));
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    void answers(int status) {
        answer = status;
    }

    /** What contains that is not taken; empty: everything is. */
    void refuses(String words) {
        refused = words;
    }

    /** From now on says that it took it, begins to say more, and never does. */
    void answersByHalf() {
        halfAnswers = true;
    }

    List<Got> got() {
        return got;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/alerts";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

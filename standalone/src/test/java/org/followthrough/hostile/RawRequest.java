package org.followthrough.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request byte by byte, as no client library would send it. */
final class RawRequest {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final int PATIENCE_MS = 10_000;

    String method;
    String path;
    String query = "";
    final Map<String, String> headers = new LinkedHashMap<>();
    byte[] body = {};

    RawRequest(String method, String path) {
        this.method = method;
        this.path = path;
        headers.put("Host", "127.0.0.1");
        headers.put("Connection", "close");
    }

    RawRequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    RawRequest sending(String type, String body) {
        return sending(type, body.getBytes(StandardCharsets.UTF_8));
    }

    RawRequest sending(String type, byte[] bytes) {
        body = bytes;
        return with("Content-Type", type).with("Content-Length", String.valueOf(bytes.length));
    }

    /** @param head status line and headers */
    record Answer(int status, String head, String body) {

        boolean html() {
            return head.toLowerCase(java.util.Locale.ROOT).contains("content-type: text/html");
        }
    }

    Answer send(int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes());
            // more was promised sometimes: nobody shall wait for it
            socket.shutdownOutput();
            return read(socket);
        }
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var head = new StringBuilder(method + " " + path + (query.isEmpty() ? "" : "?" + query) + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private static Answer read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (IOException cutShort) {
            // what was sent beyond the answer: a reset, and the answer is here already
            if (bytes.size() == 0) {
                throw cutShort;
            }
        }
        String whole = bytes.toString(StandardCharsets.UTF_8);
        Matcher status = STATUS.matcher(whole);
        if (!status.lookingAt()) {
            throw new IOException("no answer: " + whole);
        }
        int end = Math.max(whole.indexOf("\r\n\r\n"), 0);
        return new Answer(Integer.parseInt(status.group(1)), whole.substring(0, end), whole.substring(end));
    }

    @Override
    public String toString() {
        String shown = method + " " + path + (query.isEmpty() ? "" : "?" + query) + " " + headers;
        return shown.length() > 600 ? shown.substring(0, 600) + "…" : shown;
    }
}

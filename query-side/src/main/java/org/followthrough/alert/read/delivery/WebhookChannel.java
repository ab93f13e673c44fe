package org.followthrough.alert.read.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.alert.read.inbox.AlertRow;
import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.codes.AlertChannel;
import org.followthrough.codes.AlertKind;
import org.springframework.stereotype.Component;

/**
 * A signed request (docs/api.md). The Idempotency-Key stays the same when it is sent again. Carries codes, a reference and a
 * link; no name, neither risk nor age.
 */
@Component
class WebhookChannel implements Channel {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int TAKEN = 2;

    private final WebhookHosts hosts;
    private final Contents contents;
    private final Links links;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST_WAIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookChannel(WebhookHosts hosts, Contents contents, Links links, ObjectMapper json, Clock clock) {
        this.hosts = hosts;
        this.contents = contents;
        this.links = links;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public AlertChannel kind() {
        return AlertChannel.WEBHOOK;
    }

    @Override
    public boolean isOn() {
        return hosts.any();
    }

    @Override
    public void send(Delivery delivery, Wish to) throws NotDelivered {
        String target = Objects.requireNonNull(to.webhook());
        if (!hosts.allow(target)) {
            throw new NotDelivered("host-not-allowed");
        }
        int status = status(request(delivery, to, URI.create(target)));
        if (status / 100 != TAKEN) {
            throw new NotDelivered("answered-" + status);
        }
    }

    private HttpRequest request(Delivery delivery, Wish to, URI target) {
        String body = body(delivery);
        long at = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(target)
                .timeout(LONGEST_WAIT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", delivery.id().toString())
                .header("Followthrough-Signature", Signature.of(body, at, Objects.requireNonNull(to.secret())))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private int status(HttpRequest request) throws NotDelivered {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // the time-out ends with the headers: whatever follows them is not waited for
            answer.body().close();
            return answer.statusCode();
        } catch (IOException unreachable) {
            throw new NotDelivered("unreachable");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("interrupted");
        }
    }

    private String body(Delivery delivery) {
        Content content = contents.of(delivery);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", delivery.id());
        body.put("what", content.what());
        body.put("alerts", content.alerts().stream().map(this::alert).toList());
        body.put("more", content.more() + content.counted());
        body.put("inbox", links.inbox());
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> alert(AlertRow row) {
        Map<String, Object> alert = new LinkedHashMap<>();
        alert.put("id", row.alert());
        alert.put("kind", row.kind());
        alert.put("raisedAt", row.raisedAt());
        if (row.reference() != null) {
            alert.put("reference", row.reference().toString());
        }
        if (row.owed() != null && row.dueOn() != null) {
            alert.put("owed", row.owed());
            alert.put("dueOn", row.dueOn());
            alert.put("level", row.level());
        }
        if (row.kind() == AlertKind.SEAL_BROKEN) {
            alert.put("event", row.number());
        }
        alert.put("link", links.to(row));
        return alert;
    }
}

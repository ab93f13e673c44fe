package org.followthrough.alert.read.delivery;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The hosts that the operator lets webhooks call: a member must not make this server call its own neighbours. */
@Component
public class WebhookHosts {

    private final Set<String> allowed;

    /** @param allowed host or host:port each; none: no webhooks */
    public WebhookHosts(@Value("${followthrough.alerts.webhook.hosts:}") Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    boolean any() {
        return !allowed.isEmpty();
    }

    /** Whether requests may go there: http or https, an allowed host, no user in it. */
    public boolean allow(String address) {
        try {
            URI uri = URI.create(address);
            boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return http
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (allowed.contains(uri.getHost()) || allowed.contains(uri.getAuthority()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

package org.followthrough.alert.read.delivery;

import org.followthrough.alert.read.inbox.AlertRow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where recipients reach this program from outside. */
@Component
class Links {

    private final String address;

    Links(@Value("${followthrough.alerts.address:http://localhost:${server.port:8080}}") String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    String inbox() {
        return address + "/alerts";
    }

    String to(AlertRow alert) {
        return alert.reference() == null || alert.countedOnly()
                ? inbox()
                : address + "/cases/" + alert.reference().inUrls();
    }
}

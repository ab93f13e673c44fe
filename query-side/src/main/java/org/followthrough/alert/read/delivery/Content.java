package org.followthrough.alert.read.delivery;

import java.util.List;
import org.followthrough.alert.read.inbox.AlertRow;

/**
 * What a delivery tells: one alert, a day's digest, or nothing.
 *
 * @param alerts those that are named; of a long digest the first ones
 * @param more how many further ones it has
 * @param counted what its recipient is told the number of only
 */
record Content(What what, List<AlertRow> alerts, int more, int counted) {

    enum What {
        ALERT,
        DIGEST,
        TEST
    }

    int total() {
        return alerts.size() + more + counted;
    }
}

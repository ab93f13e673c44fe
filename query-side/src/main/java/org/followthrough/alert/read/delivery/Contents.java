package org.followthrough.alert.read.delivery;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.alert.read.delivery.Content.What;
import org.followthrough.alert.read.inbox.AlertRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a delivery tells. */
@Component
class Contents {

    /** Nobody reads on; the inbox has them all. */
    private static final int MOST_NAMED = 50;

    private final JdbcClient database;

    Contents(JdbcClient database) {
        this.database = database;
    }

    Content of(Delivery delivery) {
        if (delivery.alert() != null) {
            return new Content(What.ALERT, alert(delivery), 0, 0);
        }
        return delivery.digestOn() != null ? digest(delivery) : new Content(What.TEST, List.of(), 0, 0);
    }

    private List<AlertRow> alert(Delivery delivery) {
        return database.sql("select * from query_side.alert where alert_id = :alert")
                .param("alert", delivery.alert())
                .query((row, n) -> AlertRow.of(row))
                .list();
    }

    /** An imported case is counted: of a backlog a mail names none (rule E6). */
    private Content digest(Delivery delivery) {
        var all = database.sql("select * from query_side.alert where recipient = :recipient and digest_on = :day"
                        + " order by due_on nulls last, alert_id")
                .param("recipient", delivery.recipient())
                .param("day", delivery.digestOn())
                .query((row, n) -> AlertRow.of(row))
                .list();
        var named = all.stream().collect(Collectors.partitioningBy(row -> !row.countedOnly() && !row.imported()));
        List<AlertRow> names = named.getOrDefault(true, List.of());
        List<AlertRow> first = names.subList(0, Math.min(MOST_NAMED, names.size()));
        return new Content(
                What.DIGEST,
                first,
                names.size() - first.size(),
                named.getOrDefault(false, List.of()).size());
    }
}

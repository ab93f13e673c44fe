package org.followthrough.standalone.demonstration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.protocol.Protocol;
import org.followthrough.standalone.RunningFollowthrough;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of a data folder, counted by stored name. */
final class StoredEvents {

    /** What the passing of time and the connections with other cases add, by and by. */
    private static final List<String> BY_AND_BY = List.of(
            "connection.LinkedReviewProposed",
            "connection.ExOfficioProposed",
            "followup.CheckBecameOverdue",
            "followup.CheckEscalated",
            "obligation.ObligationsChanged",
            "obligation.ObligationBecameOverdue",
            "obligation.ObligationEscalated");

    private static final long STAFF = 10;
    private static final long ROWS = 255;
    private static final long DECIDED = 214;
    private static final long NOT_RECOGNISED = 140;

    private StoredEvents() {}

    static Map<String, Long> in(RunningFollowthrough app) {
        return app
                .bean(JdbcClient.class)
                .sql(
                        "SELECT payload_type, count(*) AS events FROM event_store.domain_event_entry GROUP BY payload_type")
                .query((row, n) -> entry(row.getString("payload_type"), row.getLong("events")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As many of each kind as the file has rows and the rules make of the stories. */
    static void assertNothingLostAndNothingTwice(RunningFollowthrough app, LocalDate begun) {
        Map<String, Long> stored = new HashMap<>(in(app));
        BY_AND_BY.forEach(stored::remove);
        assertThat(stored).isEqualTo(expected(begun));
    }

    private static Map<String, Long> expected(LocalDate begun) {
        Map<String, Long> expected = ToldCase.of(begun).stream()
                .flatMap(told -> told.events().stream())
                .map(event -> event.getClass().getAnnotation(StoredAs.class).name())
                .collect(Collectors.groupingBy(name -> name, HashMap::new, Collectors.counting()));
        expected.merge("staff.StaffMemberAdded", STAFF, Long::sum);
        expected.merge("intake.CaseOpened", ROWS, Long::sum);
        expected.merge("decision.DecisionImported", DECIDED, Long::sum);
        expected.merge("followup.CheckScheduled", NOT_RECOGNISED, Long::sum);
        BY_AND_BY.forEach(expected::remove);
        return expected;
    }

    static LocalDate today(RunningFollowthrough app) {
        return app.bean(Protocol.class).today(app.bean(Clock.class).instant());
    }
}

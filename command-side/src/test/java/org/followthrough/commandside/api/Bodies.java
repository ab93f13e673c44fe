package org.followthrough.commandside.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.platform.clock.TestClock;

/** What integrators send. Days are counted back from today, since nothing may lie in the future. */
final class Bodies {

    private Bodies() {}

    static String daysAgo(int days) {
        return TestClock.today().minusDays(days).toString();
    }

    static Map<String, Object> report(UUID commandId, int persons) {
        return Map.of(
                "commandId",
                commandId,
                "receivedOn",
                daysAgo(100),
                "source",
                "CIVIL_SOCIETY",
                "exOfficio",
                false,
                "reportedBy",
                "Primer Support Line",
                "peopleMentioned",
                persons,
                "narrative",
                "Canary narrative",
                "persons",
                IntStream.range(0, persons).mapToObj(i -> person()).toList());
    }

    static Map<String, Object> person() {
        return Map.of(
                "exploitation", List.of("ForcedLabour"),
                "reportedMethods", List.of(),
                "name", "Canary Name",
                "particulars",
                        Map.of(
                                "citizenships", List.of("RS"),
                                "gender", "Feminine",
                                "birthYear", 1990,
                                "ageGroup", "ADULT",
                                "ageBasis", "DECLARED"),
                "connections", List.of(Map.of("kind", "EMPLOYER", "name", "Canary Works " + UUID.randomUUID())));
    }

    static Map<String, Object> bornIn(int year) {
        Map<String, Object> person = new HashMap<>(person());
        person.put(
                "particulars",
                Map.of(
                        "citizenships",
                        List.of(),
                        "gender",
                        "Feminine",
                        "birthYear",
                        year,
                        "ageGroup",
                        "ADULT",
                        "ageBasis",
                        "DECLARED"));
        return person;
    }

    static Map<String, Object> because(int daysAgo) {
        return Map.of("commandId", UUID.randomUUID(), "happenedOn", daysAgo(daysAgo), "because", "Canary because");
    }

    static Map<String, Object> assignment() {
        return Map.of("commandId", UUID.randomUUID(), "caseworker", ApiApplication.staffId("caseworker"));
    }

    static Map<String, Object> contactPlan() {
        return Map.of(
                "commandId",
                UUID.randomUUID(),
                "basis",
                "REPORTING_ORGANISATION",
                "safeChannels",
                List.of("PHONE", "THROUGH_REPORTING_ORGANISATION"),
                "neverChannels",
                List.of("WORKPLACE_VISIT"),
                "details",
                "Canary 555",
                "coverWording",
                "Calling about the parcel");
    }

    static Map<String, Object> attempt(UUID commandId, int daysAgo, String result) {
        Map<String, Object> body = new HashMap<>(contact(daysAgo, result));
        body.put("commandId", commandId);
        body.put("note", "Canary note");
        return body;
    }

    static Map<String, Object> risk(int daysAgo, String level) {
        return Map.of(
                "commandId", UUID.randomUUID(),
                "happenedOn", daysAgo(daysAgo),
                "level", level,
                "indicators", Map.of());
    }

    static Map<String, Object> rightsInformation(int daysAgo) {
        return Map.of(
                "commandId",
                UUID.randomUUID(),
                "happenedOn",
                daysAgo(daysAgo),
                "language",
                "sr",
                "channel",
                "PHONE",
                "toldToThePerson",
                true);
    }

    static Map<String, Object> decision(int daysAgo, String outcome, String reason) {
        return Map.of(
                "commandId",
                UUID.randomUUID(),
                "happenedOn",
                daysAgo(daysAgo),
                "outcome",
                outcome,
                "reason",
                reason,
                "rationale",
                "Canary rationale",
                "indicators",
                Map.of(),
                "personAskedForIt",
                false);
    }

    static Map<String, Object> check(int daysAgo, String risk) {
        Map<String, Object> body = new HashMap<>(contact(daysAgo, "REACHED"));
        body.put("commandId", UUID.randomUUID());
        body.put("risk", risk);
        body.put("changedIndicators", Map.of());
        body.put("supportOffered", List.of("LEGAL_AID"));
        body.put("supportAccepted", List.of());
        body.put("supportReceived", List.of());
        body.put("told", "Canary told");
        body.put("ownView", "Canary view");
        return body;
    }

    private static Map<String, Object> contact(int daysAgo, String result) {
        boolean reached = result.equals("REACHED");
        Map<String, Object> body = new HashMap<>(Map.of(
                "happenedOn",
                daysAgo(daysAgo),
                "at",
                "00:00",
                "channel",
                "PHONE",
                "result",
                result,
                "asPlanned",
                true,
                "throughConnection",
                false,
                "alone",
                reached,
                "understood",
                reached,
                "interpreter",
                false));
        if (reached) {
            body.put("language", "sr");
            body.put("planConfirmed", true);
        }
        return body;
    }
}

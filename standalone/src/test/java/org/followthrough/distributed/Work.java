package org.followthrough.distributed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.platform.clock.TestClock;

/** What an integrator sends to command side, as JSON. */
final class Work {

    static final LocalDate TODAY = TestClock.today();

    private static final ObjectMapper JSON = new ObjectMapper();

    private Work() {}

    /** A case as the reply names it. */
    record Opened(String reference, UUID id) {}

    /** A report of one person, of four months ago: a decision has been due for long, so its deadline passes at once. */
    static String report(UUID commandId) {
        return """
                {"commandId": "%s", "receivedOn": "%s", "source": "CIVIL_SOCIETY", "exOfficio": false,
                 "peopleMentioned": 1,
                 "persons": [{"exploitation": [], "reportedMethods": [], "connections": [], "particulars":
                     {"citizenships": [], "gender": "Feminine", "ageGroup": "ADULT", "ageBasis": "DECLARED"}}]}""".formatted(commandId, TODAY.minusDays(120));
    }

    static Optional<Opened> opened(HttpResponse<String> reply) throws IOException {
        if (reply.statusCode() != 201) {
            return Optional.empty();
        }
        JsonNode first = JSON.readTree(reply.body()).path("cases").path(0);
        return Optional.of(new Opened(
                first.path("reference").asText(),
                UUID.fromString(first.path("caseId").asText())));
    }

    /** Takes the case to the answer no, which opens a follow-up check. */
    static void notRecognised(SideProcess commandSide, String reference) throws Exception {
        String address = "/api/cases/" + reference.replace('/', '-');
        post(commandSide, address + "/contact-plan", """
                {"commandId": "%s", "basis": "REPORTING_ORGANISATION", "safeChannels": ["PHONE"], "neverChannels": []}""", TODAY);
        post(commandSide, address + "/contact-attempts", """
                {"commandId": "%s", "happenedOn": "%s", "channel": "PHONE", "result": "REACHED", "asPlanned": true,
                 "throughConnection": false, "alone": true, "understood": true, "language": "sr", "interpreter": false,
                 "planConfirmed": true}""", TODAY.minusDays(110));
        post(commandSide, address + "/risk-assessments", """
                {"commandId": "%s", "happenedOn": "%s", "level": "HIGH", "indicators": {}}""", TODAY.minusDays(110));
        post(commandSide, address + "/decision", """
                {"commandId": "%s", "happenedOn": "%s", "outcome": "NOT_IDENTIFIED", "reason": "ELEMENTS_NOT_MET",
                 "rationale": "No control was found.", "indicators": {}, "personAskedForIt": false,
                 "rightsNotGiven": "No time."}""", TODAY.minusDays(60));
    }

    private static void post(SideProcess commandSide, String path, String body, LocalDate day) throws Exception {
        HttpResponse<String> reply = commandSide.post(
                path,
                "application/json",
                body.formatted(UUID.randomUUID(), day),
                "goran",
                commandSide.passwordOf("goran"));
        if (reply.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + reply.body());
        }
    }
}

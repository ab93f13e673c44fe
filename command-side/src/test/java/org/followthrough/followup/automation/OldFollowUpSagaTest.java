package org.followthrough.followup.automation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

/** Data folders hold sagas that were stored before they had a watch. */
class OldFollowUpSagaTest {

    private static final String CHECK = "7a8d5d0e-3b51-4f0e-8d3c-0c3a3f3e9a11";
    private static final String DEADLINE = "0b6f2f34-52d5-4d0e-9a57-6f1f4ad3c7b2";
    private static final String OLD = """
            {"caseId": "11f1c2a4-8f0f-4b58-9a4e-4d6d7c1f2b3a", "check": "%s", "escalatesFrom": "2026-03-09",
             "deadlineName": "followup.check-overdue", "deadlineId": "%s"}""".formatted(CHECK, DEADLINE);

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();

    @Test
    void what_was_waited_for_is_still_waited_for() throws Exception {
        var read = json.readTree(json.writeValueAsString(json.readValue(OLD, FollowUpSaga.class)));
        assertThat(read.fieldNames()).toIterable().containsExactlyInAnyOrder("caseId", "watch");
        var awaited = read.at("/watch/awaited/" + CHECK);
        assertThat(awaited.get("kind").asText()).isEqualTo("CHECK");
        assertThat(awaited.get("deadlineName").asText()).isEqualTo("followup.check-overdue");
        assertThat(awaited.get("deadlineId").asText()).isEqualTo(DEADLINE);
    }

    @Test
    void one_that_is_stored_again_is_read_as_it_was() throws Exception {
        String now = json.writeValueAsString(json.readValue(OLD, FollowUpSaga.class));
        assertThat(json.writeValueAsString(json.readValue(now, FollowUpSaga.class)))
                .isEqualTo(now);
    }
}

package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.write.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers for a case works here. */
@ApiTest
class AssignedStaffTest {

    @Autowired
    private Api api;

    @Autowired
    private StoredHistory history;

    @Test
    void a_case_is_assigned_to_who_is_in_office_and_works_on_cases() {
        String path = "/api/cases/" + api.reported(1) + "/caseworker";
        long before = history.count();

        for (UUID nobody : new UUID[] {
            UUID.randomUUID(),
            Staff.reviewer().id(),
            Staff.reportingOrganisation().id()
        }) {
            Reply refused = api.post("supervisor", path, assignment(nobody));
            assertThat(refused.status()).as(refused.body()).isEqualTo(422);
            assertThat(refused.problems()).containsExactly("not-a-caseworker");
        }
        assertThat(history.count()).isEqualTo(before);
        assertThat(api.post("supervisor", path, assignment(Staff.caseworker().id()))
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> assignment(UUID caseworker) {
        return Map.of("commandId", UUID.randomUUID(), "caseworker", caseworker);
    }
}

package org.followthrough.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.followthrough.distributed.Work.Opened;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The main job through two processes of each side and a real Axon Server. */
@EnabledIfEnvironmentVariable(named = Fleet.SERVER, matches = ".+", disabledReason = Fleet.NO_SERVER)
class TwoOfEachSideTest {

    @TempDir
    Path folder;

    @Test
    void reports_are_brought_in_a_case_is_decided_its_check_falls_due_and_each_process_gives_the_same_answer()
            throws Exception {
        try (Fleet fleet = Fleet.in(folder);
                StoredInAxonServer stored = new StoredInAxonServer()) {
            SideProcess first = fleet.commandSide();
            SideProcess second = fleet.commandSide();
            SideProcess page = fleet.querySide();
            SideProcess otherPage = fleet.querySide();
            first.awaitReady();
            second.awaitReady();
            page.awaitReady();
            otherPage.awaitReady();
            fleet.staffed(page);

            String password = first.passwordOf("goran");
            assertThat(first.bringIn(reportsOf2025(), "goran", password)).contains("\"state\":\"DONE\"");

            Opened one = Work.opened(second.post(
                            "/api/reports", "application/json", Work.report(UUID.randomUUID()), "goran", password))
                    .orElseThrow();
            Work.notRecognised(first, one.reference());

            await().untilAsserted(() -> assertThat(stored.eventsOf(one.id()))
                    .filteredOn(event -> event.startsWith("followup.CheckBecameOverdue"))
                    .hasSize(1));
            for (SideProcess side : new SideProcess[] {page, otherPage}) {
                SignedInReader reader = new SignedInReader(side);
                await().untilAsserted(() -> assertThat(
                                reader.page("/not-recognised").text())
                        .contains("Of 256 persons reported: 74 recognised, 41 undecided, 141 not recognised."));
                assertThat(reader.page("/cases/" + one.reference().replace('/', '-'))
                                .text())
                        .contains("Not recognised", "days overdue");
            }
        }
    }

    private static String reportsOf2025() throws Exception {
        try (var file = TwoOfEachSideTest.class.getResourceAsStream("/demonstration/reports-2025.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

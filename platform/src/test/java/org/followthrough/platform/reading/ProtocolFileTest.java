package org.followthrough.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolFileTest {

    @Test
    void an_operators_file_replaces_the_shipped_protocol(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(file, shippedText().replace("version: default-1", "version: ours-7"));

        assertThat(new ProtocolConfiguration().protocol(file.toString()).version())
                .isEqualTo("ours-7");
        assertThat(new ProtocolConfiguration().protocol("").version()).isEqualTo("default-1");
    }

    @Test
    void a_missing_file_is_refused(@TempDir Path folder) {
        ProtocolRefused refused =
                catchThrowableOfType(ProtocolRefused.class, () -> ProtocolReader.read(folder.resolve("nowhere.yaml")));

        assertThat(refused.problems()).containsExactly("The file cannot be read.");
    }

    @Test
    void everything_wrong_is_said_at_once_in_sentences() {
        String text = shippedText()
                .replace("overdueAfterDays: 45", "overdueAfterDays: -1")
                .replace("attempts: 3", "atempts: 3")
                .replace("urgentHours: 24", "urgentHours: a day")
                .replace("zone: Europe/Belgrade", "zone: Europe/Beograd")
                .replace("\"08:00\"", "early")
                .replace("    LOW: 30\n", "")
                .replace("closedOn: [2027-05-04]", "closedOn: [2027-02-30]")
                .replace("noticeWorkingDays: [5, 1]", "noticeWorkingDays: 5")
                .replace("atRisk:\n", "atRiskk:\n");

        assertThat(problemsOf(text))
                .containsExactlyInAnyOrder(
                        "atRiskk is not a known setting.",
                        "zone must be a time zone such as Europe/Belgrade.",
                        "closedOn[0] must be a date such as 2027-05-04.",
                        "officeHours.opens must be a time such as \"08:00\".",
                        "interimProtection.urgentHours must be a whole number, 0 or more.",
                        "decision.overdueAfterDays must be a whole number, 0 or more.",
                        "outreach.atempts is not a known setting.",
                        "outreach.attempts is missing.",
                        "checks.firstDays.LOW is missing.",
                        "atRisk is missing.",
                        "dueSoon.noticeWorkingDays must be a list.");
    }

    @Test
    void limits_that_contradict_each_other_are_refused() {
        assertThat(problemsOf(shippedText().replace("level3AfterDays: 14", "level3AfterDays: 3")))
                .containsExactly("escalation.level2AfterDays must not be after escalation.level3AfterDays.");
        assertThat(problemsOf(shippedText().replace("warnAfterDays: 30", "warnAfterDays: 50")))
                .containsExactly("decision.warnAfterDays must not be after decision.overdueAfterDays.");
        assertThat(problemsOf(shippedText().replace("MEDIUM: 14", "MEDIUM: 40")))
                .containsExactly("checks.firstDays must not be later at a higher risk.");
        assertThat(problemsOf(shippedText().replace("  days: 2\n", "  days: 4\n")))
                .containsExactly("outreach.days and outreach.channels must not be more than outreach.attempts.");
        assertThat(problemsOf(shippedText().replace("[30, 90, 180]", "[]")))
                .containsExactly("checks.furtherDays must name at least one number of days, each 1 or more.");
        assertThat(problemsOf(shippedText().replace("closes: \"18:00\"", "closes: \"08:00\"")))
                .containsExactly("officeHours.opens must be before officeHours.closes.");
    }

    @Test
    void a_report_is_acknowledged_in_a_working_day_at_least() {
        assertThat(problemsOf(shippedText().replace("acknowledgementWorkingDays: 2", "acknowledgementWorkingDays: 0")))
                .containsExactly("reports.acknowledgementWorkingDays must be at least 1.");
    }

    @Test
    void a_country_whose_holidays_nobody_knows_is_refused() {
        assertThat(problemsOf(shippedText().replace("country: RS", "country: XX")))
                .containsExactly(
                        "country must be an ISO 3166-1 code in capitals whose holidays are known, such as RS.");
    }

    @Test
    void what_is_no_yaml_or_no_group_of_settings_is_refused() {
        assertThat(problemsOf("decision: [1, ")).singleElement().asString().startsWith("It is not YAML");
        assertThat(problemsOf("")).containsExactly("The file must be a group of settings.");
        assertThat(problemsOf("- 1")).containsExactly("The file must be a group of settings.");
    }

    @Test
    void a_setting_given_twice_is_refused() {
        assertThat(problemsOf(shippedText() + "\nversion: twice\n"))
                .singleElement()
                .asString()
                .contains("Duplicate");
    }

    static Protocol shippedWith(String setting, String instead) {
        return read(shippedText().replace(setting, instead));
    }

    private static List<String> problemsOf(String yaml) {
        return catchThrowableOfType(ProtocolRefused.class, () -> read(yaml)).problems();
    }

    private static Protocol read(String yaml) {
        return ProtocolReader.read("test", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String shippedText() {
        try (InputStream yaml = Protocol.class.getResourceAsStream("/protocol/default-1.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

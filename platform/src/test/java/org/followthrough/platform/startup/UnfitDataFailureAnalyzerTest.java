package org.followthrough.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.boot.diagnostics.FailureAnalysis;

class UnfitDataFailureAnalyzerTest {

    private final UnfitDataFailureAnalyzer report = new UnfitDataFailureAnalyzer();

    @Test
    void a_key_file_that_cannot_be_read_is_told_in_its_own_sentence() {
        assertThat(analyse("keyEncryptionKey", new IllegalStateException("Restore the file.", new RuntimeException())))
                .returns("Restore the file.", FailureAnalysis::getDescription);
    }

    @Test
    void a_database_of_another_version_is_told_with_what_differs() {
        assertThat(analyse("eventStoreFlyway", new FlywayException("checksum mismatch"))
                        .getDescription())
                .contains("made by another version of this program", "checksum mismatch");
    }

    @Test
    void any_other_failure_keeps_its_stack_trace() {
        assertThat(analyse("commandBus", new IllegalStateException("a bug"))).isNull();
    }

    private FailureAnalysis analyse(String bean, Exception failure) {
        return report.analyze(new UnsatisfiedDependencyException(
                "", "somethingElse", "0", new BeanCreationException(bean, "cannot be made", failure)));
    }
}

package org.followthrough.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.audit.Advisories.Acceptance;
import org.followthrough.audit.Advisories.Advisory;
import org.junit.jupiter.api.Test;

class DependencyAuditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Component SHADED = Component.of("pkg:maven/io.grpc/grpc-netty-shaded@1.84.1?type=jar");
    private static final Advisory ADVISORY = new Advisory(
            "CVE-2026-75596", "pkg:maven/io.grpc/grpc-netty-shaded", null, "1.85.0", "https://example.org/advisory");
    private static final Acceptance ACCEPTED = new Acceptance(
            "CVE-2026-75596", "pkg:maven/io.grpc/grpc-netty-shaded@1.84.1", DAY, "reached by Axon Server alone");

    @Test
    void a_version_with_a_known_fault_is_not_sound() {
        DependencyAudit audit = audit(DAY);
        assertThat(audit.look(Set.of(SHADED))).isFalse();
        assertThat(audit.lines())
                .contains("FAULT CVE-2026-75596 in pkg:maven/io.grpc/grpc-netty-shaded@1.84.1, cured in 1.85.0:"
                        + " https://example.org/advisory");
    }

    @Test
    void a_cured_version_and_another_component_are_sound() {
        assertThat(audit(DAY).look(Set.of(Component.of("pkg:maven/io.grpc/grpc-netty-shaded@1.85.0?type=jar"))))
                .isTrue();
        assertThat(audit(DAY).look(Set.of(Component.of("pkg:maven/io.grpc/grpc-core@1.84.1?type=jar"))))
                .isTrue();
    }

    @Test
    void versions_before_the_fault_came_in_are_sound() {
        Component own = Component.of("pkg:maven/org.postgresql/postgresql@42.7.3?type=jar");
        assertThat(own.isWithin("42.7.4", "42.7.7")).isFalse();
        assertThat(own.isWithin("42.7.3", "42.7.7")).isTrue();
        assertThat(own.isWithin(null, "42.7.10")).isTrue();
        assertThat(Component.of("pkg:maven/org.thymeleaf/thymeleaf@3.1.6.RELEASE")
                        .isWithin(null, "3.1.6.RELEASE"))
                .isFalse();
    }

    @Test
    void an_accepted_fault_is_told_with_its_reason() {
        DependencyAudit audit = audit(DAY, ACCEPTED);
        assertThat(audit.look(Set.of(SHADED))).isTrue();
        assertThat(audit.lines())
                .contains("Accepted until 2026-11-30: CVE-2026-75596 in pkg:maven/io.grpc/grpc-netty-shaded@1.84.1,"
                        + " reached by Axon Server alone");
    }

    @Test
    void what_is_over_or_old_by_the_calendar_is_told_and_turns_nothing_red() {
        DependencyAudit audit = audit(DAY.plusYears(3), ACCEPTED);
        assertThat(audit.look(Set.of(SHADED))).isTrue();
        assertThat(audit.lines())
                .anyMatch(line -> line.startsWith("Accepted until 2026-11-30, LOOK AGAIN"))
                .anyMatch(line -> line.startsWith("The list of advisories is 1096 days old"));
    }

    @Test
    void an_acceptance_holds_for_its_version_alone() {
        assertThat(audit(DAY, ACCEPTED)
                        .look(Set.of(Component.of("pkg:maven/io.grpc/grpc-netty-shaded@1.84.3?type=jar"))))
                .isFalse();
    }

    @Test
    void the_list_of_the_repository_can_be_read_and_says_where_everything_stands() throws Exception {
        Advisories kept = Advisories.read(Path.of("src/build/advisories.json"));
        assertThat(kept.advisories()).isNotEmpty().allSatisfy(advisory -> {
            assertThat(advisory.id()).matches("CVE-\\d{4}-\\d+|GHSA(-[2-9a-z]{4}){3}");
            assertThat(advisory.component()).matches("pkg:(maven|npm)/[^@]+");
            assertThat(advisory.source()).startsWith("https://");
        });
        assertThat(kept.accepted())
                .allSatisfy(acceptance ->
                        assertThat(kept.advisories()).extracting(Advisory::id).contains(acceptance.id()));
    }

    private static DependencyAudit audit(LocalDate today, Acceptance... accepted) {
        return new DependencyAudit(new Advisories(DAY, List.of(ADVISORY), List.of(accepted)), today);
    }
}

package org.followthrough.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of faults in components, and which of them is borne for a while.
 *
 * @param refreshed when somebody last looked what became known
 */
record Advisories(LocalDate refreshed, List<Advisory> advisories, List<Acceptance> accepted) {

    /**
     * @param id CVE or GHSA
     * @param component {@code pkg:maven/group/artifact}
     * @param from the first version that has it; none where every version before {@code cured} has it
     * @param cured the first version that no longer has it
     * @param source where it can be read
     */
    record Advisory(String id, String component, @Nullable String from, String cured, String source) {

        boolean concerns(Component one) {
            return one.name().equals(component) && one.isWithin(from, cured);
        }
    }

    /**
     * @param id of the advisory
     * @param component with the version it is accepted for: another is looked at anew
     * @param until when somebody looks again; the build never fails for it
     */
    record Acceptance(String id, String component, LocalDate until, String why) {}

    static Advisories read(Path file) throws IOException {
        return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(file.toFile(), Advisories.class);
    }

    List<Advisory> of(Component one) {
        return advisories.stream().filter(advisory -> advisory.concerns(one)).toList();
    }

    Optional<Acceptance> acceptance(Advisory advisory, Component one) {
        return accepted.stream()
                .filter(acceptance -> acceptance.id().equals(advisory.id())
                        && acceptance.component().equals(one.toString()))
                .findFirst();
    }
}

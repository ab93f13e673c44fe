package org.followthrough.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealedTexts;
import org.junit.jupiter.api.Test;

/** A decision opens what its rules need and nothing else, however much the case holds (docs/adr/0035). */
class ReadToDecideTest {

    private final List<ToldCase> cases = ToldCase.of(LocalDate.of(2026, 12, 1));

    @Test
    void rules_open_few_of_the_texts_that_a_case_holds() {
        Set<String> read = cases.stream().flatMap(one -> one.read().stream()).collect(Collectors.toSet());
        Set<String> held = cases.stream()
                .flatMap(one -> SealedTexts.of(one.events()))
                .map(Personal::field)
                .collect(Collectors.toSet());

        assertThat(held).hasSizeGreaterThan(30);
        assertThat(read)
                .containsExactlyInAnyOrder(
                        "person.particulars",
                        "contact-plan.ways",
                        "contact-plan.language",
                        "decision.rationale",
                        "decision.rights-not-given",
                        "check.own-view");
    }
}

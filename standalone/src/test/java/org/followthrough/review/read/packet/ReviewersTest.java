package org.followthrough.review.read.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffDirectory;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReviewersTest {

    private static final StaffMember NADA =
            new StaffMember(UUID.randomUUID(), "nada", "Nada Primer", Set.of(Role.REVIEWER), "north");

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Words words;

    @Test
    void one_who_reports_to_somebody_involved_may_not_and_is_not_hidden() {
        Reviewers reviewers = withNada();
        CaseFacts untouched =
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10)).facts();
        assertThat(reviewers.against(NADA.id(), untouched)).isNull();

        CaseFacts supervised = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10))
                .planned("goran")
                .facts();
        assertThat(Objects.requireNonNull(reviewers.against(NADA.id(), supervised))
                        .code())
                .isEqualTo("reviewer-reports-to-one-involved");
        assertThat(reviewers.whoMay(supervised))
                .extracting(option -> option.label())
                .contains("Emil Primer", "Zorica Primer")
                .doesNotContain("Nada Primer");
        assertThat(reviewers.whoMayNot(supervised))
                .singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo("Nada Primer"));
    }

    private Reviewers withNada() {
        StaffDirectory more =
                () -> Stream.concat(staff.everyone().stream(), Stream.of(NADA)).toList();
        return new Reviewers(more, words);
    }
}

package org.followthrough.review.read.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.ActingViewer;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
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
    private ActingViewer acting;

    @Autowired
    private Words words;

    @Autowired
    private Protocol protocol;

    @Test
    void one_who_reports_to_somebody_involved_may_not_and_is_not_hidden() {
        Reviewers reviewers = withNada();
        CaseAtHand untouched = at(cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10)));
        assertThat(reviewers.against(NADA.id(), untouched)).isEmpty();

        CaseAtHand supervised =
                at(cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10)).planned("goran"));
        assertThat(reviewers.against(NADA.id(), supervised).map(Problem::code))
                .contains("reviewer-reports-to-one-involved");
        assertThat(reviewers.whoMay(supervised))
                .extracting(option -> option.label())
                .contains("Emil Primer", "Zorica Primer")
                .doesNotContain("Nada Primer");
        assertThat(reviewers.whoMayNot(supervised))
                .singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo("Nada Primer"));
    }

    private CaseAtHand at(GivenCase given) {
        StaffMember goran = staff.now().byLogin("goran").orElseThrow();
        return new CaseAtHand(
                given.reference(), given.id(), given.timeline(), given.facts(), goran, acting.of(goran), protocol);
    }

    private Reviewers withNada() {
        List<StaffMember> more =
                Stream.concat(staff.now().everyone().stream(), Stream.of(NADA)).toList();
        return new Reviewers(() -> new KnownStaff(more, List.of(), List.of()), words);
    }
}

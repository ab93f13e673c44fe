package org.followthrough.guardian.read.comingofage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Gender;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.decision.entries.DecisionEntry;
import org.followthrough.decision.entries.SignOffEntry;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.intake.events.Particulars;
import org.followthrough.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule F8: who turned 18 while followed up is noticed, and is then a child in no list. */
@WholeApplication
class LooksForAdultsTest {

    private static final LocalDate REPORTED = LocalDate.of(TODAY.getYear() - 1, 3, 2);

    @Autowired
    private GivenCases cases;

    @Autowired
    private ChildrenFollowedUp children;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Protocol protocol;

    @Autowired
    private Clock clock;

    @Test
    void a_child_of_last_year_is_an_adult_this_year_and_the_follow_up_goes_on() {
        GivenCase turned = notRecognised(TODAY.getYear() - 19);
        GivenCase younger = notRecognised(TODAY.getYear() - 18);
        await().until(() -> children.find().containsAll(List.of(turned.id(), younger.id())));
        UUID check = turned.openCheck();

        new LooksForAdults(children, commands, protocol, clock).look();

        await().until(() -> turned.facts().guardian().cameOfAge());
        assertThat(turned.openCheck()).isEqualTo(check);
        assertThat(younger.facts().guardian().cameOfAge()).isFalse();
        await().until(() -> !children.find().contains(turned.id()));
        assertThat(children.find()).contains(younger.id());
    }

    private GivenCase notRecognised(int born) {
        LocalDate decided = REPORTED.plusDays(90);
        GivenCase given = cases.reported(reported(born))
                .after("ana", GivenCases::plan)
                .after("ana", id -> GivenCases.attempt(id, REPORTED.plusDays(3), ContactResult.REACHED))
                .after("ana", id -> decision(id, decided));
        UUID proposal =
                Objects.requireNonNull(given.facts().decision().proposal()).proposal();
        return given.after("goran", id -> new SignOffEntry(id, decided, proposal));
    }

    private static ReportEntry reported(int born) {
        var person = new PersonEntry(
                List.of(TypeOfExploitation.ForcedLabour),
                Set.of(),
                new Particulars(List.of("RS"), Gender.Feminine, born, AgeGroup.CHILD, AgeBasis.DECLARED, "RS"),
                "Probna Primer",
                "+381 60 000 0000",
                List.of());
        return new ReportEntry(
                UUID.randomUUID(),
                REPORTED,
                SourceCategory.CIVIL_SOCIETY,
                false,
                "Primer Linija",
                1,
                "Tells of work.",
                List.of(person));
    }

    private static DecisionEntry decision(UUID commandId, LocalDate day) {
        return new DecisionEntry(
                commandId,
                day,
                Outcome.NOT_IDENTIFIED,
                DecisionReason.ELEMENTS_NOT_MET,
                "No control was found.",
                Map.of(),
                false,
                "No guardian is named yet.");
    }
}

package org.followthrough.casefile.lives;

import static org.followthrough.platform.keys.TestSealer.personal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.Particulars;
import org.jspecify.annotations.Nullable;

/** What somebody might want of a case on some day, sensible or not. */
final class SomeCommand {

    private static final Particulars ADULT =
            new Particulars(List.of("NP"), Gender.Masculine, 1990, AgeGroup.ADULT, AgeBasis.DOCUMENTED, "RS");

    /** In doubt through 2026, and of age from 2027 on. */
    private static final Particulars YOUTH =
            new Particulars(List.of("PK"), Gender.Masculine, 2008, AgeGroup.CHILD, AgeBasis.DECLARED, "RS");

    static final List<Particulars> PEOPLE = List.of(
            Particulars.UNKNOWN,
            ADULT,
            new Particulars(List.of("RS"), Gender.Feminine, 2012, AgeGroup.CHILD, AgeBasis.DECLARED, "RS"),
            new Particulars(List.of("??"), Gender.Feminine, 2200, AgeGroup.UNKNOWN, AgeBasis.DECLARED, null));

    final Chance chance;
    final UUID caseId;
    final CaseFacts facts;
    final LocalDate today;

    SomeCommand(Chance chance, UUID caseId, CaseFacts facts, LocalDate today) {
        this.chance = chance;
        this.caseId = caseId;
        this.facts = facts;
        this.today = today;
    }

    static OpenCase open(Chance chance, LocalDate today, boolean oftenAYouth) {
        UUID command = chance.id();
        UUID caseId = OpenCase.caseIdFor(command);
        var person = oftenAYouth && chance.in(2) ? YOUTH : chance.in(2) ? ADULT : PEOPLE.get(chance.upTo(2));
        return new OpenCase(
                command,
                caseId,
                today,
                today.getYear() + "-0147",
                1,
                1,
                1,
                chance.of(SourceCategory.class),
                false,
                chance.in(2) ? null : chance.words(),
                List.of(TypeOfExploitation.ForcedLabour),
                chance.in(2) ? Set.of() : chance.some(MethodOfControl.class),
                Ids.personOf(caseId),
                personal("lives.person", person),
                chance.in(2) ? chance.words() : null,
                null,
                List.of(),
                null,
                chance.in(4));
    }

    /** The id that is meant, or rarely any other. */
    UUID meant(@Nullable UUID id) {
        return id == null || chance.in(20) ? chance.id() : id;
    }

    UUID openCheck() {
        var open = facts.followUp().open();
        return meant(open == null ? null : open.id());
    }

    UUID openReview() {
        var open = facts.review().open();
        return meant(open == null ? null : open.id());
    }

    UUID someObligation() {
        var live = facts.obligations().live().keySet().stream().sorted().toList();
        return meant(live.isEmpty() ? null : chance.of(live));
    }

    LocalDate day() {
        return chance.around(today);
    }

    Set<MethodOfControl> asked() {
        var asked = new HashSet<>(facts.intake().report().reportedMethods());
        asked.addAll(facts.risk().indicators().keySet());
        return asked;
    }

    LocalTime time() {
        return LocalTime.of(chance.upTo(11), 0);
    }
}

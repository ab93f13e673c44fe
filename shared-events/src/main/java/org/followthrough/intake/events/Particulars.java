package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What can tell one person from few others; sealed as one value.
 *
 * @param citizenships ISO 3166-1 alpha-2, empty where unknown
 * @param birthYear Gregorian year, null where unknown
 * @param countryOfExploitation ISO 3166-1 alpha-2, null where unknown
 */
public record Particulars(
        List<String> citizenships,
        Gender gender,
        @Nullable Integer birthYear,
        AgeGroup ageGroup,
        AgeBasis ageBasis,
        @Nullable String countryOfExploitation) {

    public static final Particulars UNKNOWN =
            new Particulars(List.of(), Gender.NonSpecifiedUnknown, null, AgeGroup.UNKNOWN, AgeBasis.UNKNOWN, null);

    private static final int ADULT_AT = 18;

    /** With what was blank filled in; what is known stays, whatever the other says. */
    public Particulars supplementedBy(Particulars more) {
        Set<String> all = new LinkedHashSet<>(citizenships);
        all.addAll(more.citizenships);
        return new Particulars(
                List.copyOf(all),
                gender == Gender.NonSpecifiedUnknown ? more.gender : gender,
                birthYear == null ? more.birthYear : birthYear,
                ageGroup == AgeGroup.UNKNOWN ? more.ageGroup : ageGroup,
                ageBasis == AgeBasis.UNKNOWN ? more.ageBasis : ageBasis,
                countryOfExploitation == null ? more.countryOfExploitation : countryOfExploitation);
    }

    /** A birth year and an age group that cannot both be right on that day. */
    public boolean contradictsItself(LocalDate day) {
        AgeGroup told = ageGroupOn(day);
        return birthYear != null && ageGroup != AgeGroup.UNKNOWN && told != ageGroup;
    }

    /** Child, adult, or in doubt: a birth year alone does not tell in the year the person turns 18. */
    public AgeGroup ageGroupOn(LocalDate day) {
        if (birthYear == null) {
            return ageGroup;
        }
        int turns = day.getYear() - birthYear;
        if (turns == ADULT_AT) {
            return ageGroup;
        }
        return turns < ADULT_AT ? AgeGroup.CHILD : AgeGroup.ADULT;
    }

    /**
     * The first day from which nobody doubts that the person is 18; empty where no birth year is known: an age group at the time
     * of the report gives no day. The day in the year is not known either, so it is the first of January after.
     */
    public Optional<LocalDate> adultFrom() {
        if (birthYear == null) {
            return Optional.empty();
        }
        int inDoubt = birthYear + ADULT_AT;
        return Optional.of(LocalDate.of(ageGroup == AgeGroup.ADULT ? inDoubt : inDoubt + 1, 1, 1));
    }

    /** Under 18 or in doubt (rule F8). */
    public boolean countsAsChild(LocalDate day) {
        return ageGroupOn(day) != AgeGroup.ADULT;
    }
}

package org.followthrough.register.read.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Gender;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.Standing;
import org.followthrough.codes.TypeOfExploitation;

/**
 * One thing the register can be narrowed by: its name in addresses, the SQL it stands for and the values it takes. Codes
 * may be several, separated by commas.
 */
public enum Criterion {
    /** Reporting year. */
    REPORTED_IN("reportedIn", "reporting_year = cast(:reportedIn as integer)", Criterion::isYear),
    /** Year of the latest decision. */
    DECIDED_IN("decidedIn", "extract(year from decided_on) = cast(:decidedIn as integer)", Criterion::isYear),
    SOURCE("source", oneOf("source", "source"), codes(SourceCategory.class)),
    EX_OFFICIO("exOfficio", "ex_officio = cast(:exOfficio as boolean)", Criterion::isBoolean),
    /** Primary type. */
    EXPLOITATION("exploitation", oneOf("exploitation", "exploitation"), codes(TypeOfExploitation.class)),
    FOREIGN("foreign", "foreign_national = cast(:foreign as boolean)", Criterion::isBoolean),
    CITIZENSHIP("citizenship", ":citizenship = any(citizenships)", Criterion::isCountry),
    EXPLOITED_IN("exploitedIn", "country_of_exploitation = :exploitedIn", Criterion::isCountry),
    /** Anywhere but in that country. */
    EXPLOITED_OUTSIDE("exploitedOutside", "country_of_exploitation <> :exploitedOutside", Criterion::isCountry),
    GENDER("gender", oneOf("gender", "gender"), codes(Gender.class)),
    AGE("age", oneOf("age_group", "age"), codes(AgeGroup.class)),
    STANDING("standing", oneOf("standing", "standing"), codes(Standing.class)),
    OUTCOME("outcome", oneOf("shown_outcome", "outcome"), codes(Outcome.class)),
    /** Of the latest negative decision. */
    REASON("reason", oneOf("negative_reason", "reason"), codes(DecisionReason.class)),
    STATE("state", oneOf("state", "state"), codes(FollowUpState.class)),
    WORD("word", oneOf("word", "word"), codes(FollowUpWord.class)),
    /** Not reached once since the negative decision. */
    NEVER_REACHED(
            "neverReached",
            "(state is not null and not ever_reached) = cast(:neverReached as boolean)",
            Criterion::isBoolean),
    /** A negative decision waits for a second person (rule D6). */
    SIGN_OFF_WAITS("signOffWaits", "proposal_waits = cast(:signOffWaits as boolean)", Criterion::isBoolean),
    /** Someone tried to reach the person in a way the contact plan does not allow (rule C2). */
    CONTACT_OUTSIDE_PLAN(
            "contactOutsidePlan", "contact_outside_plan = cast(:contactOutsidePlan as boolean)", Criterion::isBoolean),
    /** Not recognised, nothing owed, and no end of the follow-up says why: nobody (rule F1). */
    WITHOUT_OBLIGATION(
            "withoutObligation",
            "(outcome <> 'IDENTIFIED' and not follow_up_owed and ended is null) = cast(:withoutObligation as boolean)",
            Criterion::isBoolean),
    /** Followed and counted in another case of the same person (rule L1). */
    DUPLICATE("duplicate", "(followed_in is not null) = cast(:duplicate as boolean)", Criterion::isBoolean),
    RISK("risk", oneOf("risk", "risk"), codes(RiskLevel.class)),
    IMPORTED("imported", "imported = cast(:imported as boolean)", Criterion::isBoolean),
    CASEWORKER("caseworker", "caseworker = cast(:caseworker as uuid)", Criterion::isUuid);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final String parameter;
    private final String sql;
    private final Predicate<String> values;

    Criterion(String parameter, String sql, Predicate<String> values) {
        this.parameter = parameter;
        this.sql = sql;
        this.values = values;
    }

    public String parameter() {
        return parameter;
    }

    String sql() {
        return sql;
    }

    boolean takes(String value) {
        return values.test(value);
    }

    static Optional<Criterion> named(String parameter) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.parameter.equals(parameter))
                .findFirst();
    }

    private static String oneOf(String column, String parameter) {
        return String.format(Locale.ROOT, "%s = any(string_to_array(:%s, ','))", column, parameter);
    }

    private static <E extends Enum<E>> Predicate<String> codes(Class<E> list) {
        List<String> names =
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
        return value -> names.containsAll(List.of(value.split(",", -1)));
    }

    private static boolean isYear(String value) {
        return value.matches("(19|20)\\d{2}");
    }

    private static boolean isBoolean(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static boolean isCountry(String value) {
        return COUNTRIES.contains(value);
    }

    private static boolean isUuid(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

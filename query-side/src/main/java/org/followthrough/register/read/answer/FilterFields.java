package org.followthrough.register.read.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import org.followthrough.queryside.web.FilterTag;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.PageOf;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Component;

/** How a filter of the register looks on a page: the choices of its fields, and each criterion in force in words. */
@Component
class FilterFields {

    private final Words words;
    private final StaffNames names;

    FilterFields(Words words, StaffNames names) {
        this.words = words;
        this.names = names;
    }

    /** One select of the filter form. */
    record Field(String name, List<Option> choices) {}

    /** @param years that have cases, latest first */
    List<Field> fields(List<Integer> years) {
        return List.of(
                new Field(
                        Criterion.REPORTED_IN.parameter(),
                        years.stream()
                                .map(year -> new Option(year.toString(), year.toString()))
                                .toList()),
                field(Criterion.SOURCE, SourceCategory.values()),
                field(Criterion.EXPLOITATION, TypeOfExploitation.values()),
                yesOrNo(Criterion.FOREIGN),
                field(Criterion.GENDER, Gender.values()),
                field(Criterion.AGE, AgeGroup.values()),
                field(Criterion.STANDING, Standing.values()),
                field(Criterion.OUTCOME, Outcome.values()),
                field(Criterion.REASON, DecisionReason.values()),
                field(Criterion.STATE, FollowUpState.values()),
                field(Criterion.RISK, RiskLevel.values()));
    }

    List<FilterTag> tags(RegisterFilter filter, Here here) {
        var tags = new ArrayList<FilterTag>();
        filter.criteria()
                .forEach((criterion, value) -> tags.add(new FilterTag(
                        words.text("register.filter." + criterion.parameter()),
                        inWords(criterion, value),
                        here.without(PageOf.PARAMETER)
                                .without(criterion.parameter())
                                .href())));
        return tags;
    }

    private String inWords(Criterion criterion, String value) {
        return switch (criterion) {
            case SOURCE -> labels(SourceCategory.class, value);
            case EXPLOITATION -> labels(TypeOfExploitation.class, value);
            case GENDER -> labels(Gender.class, value);
            case AGE -> labels(AgeGroup.class, value);
            case STANDING -> labels(Standing.class, value);
            case OUTCOME -> labels(Outcome.class, value);
            case REASON -> labels(DecisionReason.class, value);
            case STATE -> labels(FollowUpState.class, value);
            case WORD -> labels(FollowUpWord.class, value);
            case RISK -> labels(RiskLevel.class, value);
            case CASEWORKER -> names.of(UUID.fromString(value));
            case CITIZENSHIP, EXPLOITED_IN, EXPLOITED_OUTSIDE -> words.country(value);
            case EX_OFFICIO,
                    FOREIGN,
                    NEVER_REACHED,
                    SIGN_OFF_WAITS,
                    CONTACT_OUTSIDE_PLAN,
                    WITHOUT_OBLIGATION,
                    DUPLICATE,
                    IMPORTED -> words.text("register.filter." + value);
            case REPORTED_IN, DECIDED_IN -> value;
        };
    }

    private <E extends Enum<E>> String labels(Class<E> list, String value) {
        return words.labels(Arrays.stream(value.split(","))
                .map(code -> Enum.valueOf(list, code))
                .toList());
    }

    private Field field(Criterion criterion, Enum<?>[] codes) {
        return new Field(
                criterion.parameter(),
                Arrays.stream(codes)
                        .map(code -> new Option(code.name(), words.label(code)))
                        .toList());
    }

    private Field yesOrNo(Criterion criterion) {
        return new Field(
                criterion.parameter(),
                List.of(
                        new Option("true", words.text("register.filter.true")),
                        new Option("false", words.text("register.filter.false"))));
    }
}

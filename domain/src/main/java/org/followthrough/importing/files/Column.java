package org.followthrough.importing.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;

/** The columns of an import file (domain.md 8), named in its header in any case. */
public enum Column {
    SOURCE(SourceCategory.class),
    SOURCE_REF,
    PERSON_NO,
    RECEIVED_ON,
    ORGANISATION,
    EX_OFFICIO,
    EXPLOITATION(TypeOfExploitation.class),
    METHODS_OF_CONTROL(MethodOfControl.class),
    CITIZENSHIP,
    GENDER(Gender.class),
    BIRTH_YEAR,
    AGE_GROUP(AgeGroup.class),
    AGE_BASIS(AgeBasis.class),
    COUNTRY_OF_EXPLOITATION,
    PEOPLE_MENTIONED,
    NAME,
    CONTACT,
    CONNECTIONS(ConnectionKind.class),
    NARRATIVE,
    OUTCOME(Outcome.class),
    REASON(DecisionReason.class),
    DECIDED_ON;

    private final List<Enum<?>> codes;

    Column() {
        this.codes = List.of();
    }

    Column(Class<? extends Enum<?>> codes) {
        this.codes = List.of(codes.getEnumConstants());
    }

    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean required() {
        return compareTo(RECEIVED_ON) <= 0;
    }

    /** All that a cell may say; empty where it takes no codes. */
    public List<Enum<?>> codes() {
        return codes;
    }

    /** How a cell says one of its codes. */
    public String written(Enum<?> code) {
        return this == CONNECTIONS ? code.name().toLowerCase(Locale.ROOT) : code.name();
    }

    /** @param header as {@link #header()} writes it */
    public static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }
}

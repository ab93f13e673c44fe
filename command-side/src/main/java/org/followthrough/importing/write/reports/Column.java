package org.followthrough.importing.write.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of an import file (domain.md 8), named in its header in lower case. */
public enum Column {
    SOURCE,
    SOURCE_REF,
    PERSON_NO,
    RECEIVED_ON,
    ORGANISATION,
    EX_OFFICIO,
    EXPLOITATION,
    METHODS_OF_CONTROL,
    CITIZENSHIP,
    GENDER,
    BIRTH_YEAR,
    AGE_GROUP,
    AGE_BASIS,
    COUNTRY_OF_EXPLOITATION,
    PEOPLE_MENTIONED,
    NAME,
    CONTACT,
    CONNECTIONS,
    NARRATIVE,
    OUTCOME,
    REASON,
    DECIDED_ON;

    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean required() {
        return compareTo(RECEIVED_ON) <= 0;
    }

    static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }
}

package org.followthrough.importing.write.reports;

import java.util.Locale;

/** What can be wrong with a file or a row of it. The words live in the message bundles under {@code import.<code>}. */
public enum ProblemKind {
    FILE_EMPTY,
    /** Parameter {@code mebibytes}. */
    FILE_TOO_LARGE,
    FILE_IS_EXCEL,
    FILE_IS_OPEN_DOCUMENT,
    /** Of a word processor. */
    FILE_IS_DOCUMENT,
    FILE_IS_PDF,
    FILE_IS_WEB_PAGE,
    FILE_IS_ARCHIVE,
    ENCODING_UNKNOWN,
    /** The name of a character set that nobody here reads. */
    CHARSET_UNKNOWN,
    /** The file holds what the chosen character set does not have. */
    CHARSET_DOES_NOT_FIT,
    /** Nothing was read after this row. */
    QUOTING_MALFORMED,
    /** Nothing was read after this row; parameter {@code most}, in characters. */
    ROW_TOO_LONG,
    /** Parameter {@code most}. */
    TOO_MANY_ROWS,
    NO_ROWS,
    /** Not one column of ours is named. */
    NO_HEADER,
    /** Parameters {@code position}, in a spreadsheet's letters, and {@code text}, what the header says. */
    COLUMN_UNKNOWN,
    /** Parameters {@code position}, {@code text} and {@code name}, the column it may mean. */
    COLUMN_MISSPELT,
    /** Parameter {@code position}; cells below it are filled. */
    COLUMN_UNNAMED,
    /** Parameter {@code name}. */
    COLUMN_MISSING,
    /** Parameters {@code first}, {@code position} and {@code name}. */
    COLUMN_REPEATED,
    /** Parameters {@code expected} and {@code found}. */
    CELL_COUNT,
    REQUIRED,
    UNREADABLE_CHARACTER,
    /** Parameter {@code most}, in characters. */
    TOO_LONG,
    CODE_UNKNOWN,
    COUNTRY_UNKNOWN,
    NEITHER_TRUE_NOR_FALSE,
    /** Parameters {@code least} and {@code most}. */
    NUMBER_OUT_OF_RANGE,
    DATE_MALFORMED,
    DATE_AMBIGUOUS,
    DATE_IN_FUTURE,
    /** Parameter {@code least}, a date. */
    DATE_TOO_EARLY,
    DECIDED_BEFORE_RECEIVED,
    BIRTH_YEAR_AND_AGE_GROUP,
    CONNECTION_MALFORMED,
    OUTCOME_WITHOUT_DATE,
    DATE_WITHOUT_OUTCOME,
    REASON_WITHOUT_NEGATIVE_OUTCOME,
    /** Parameter {@code row}, the first that says the same. */
    ROW_REPEATED,
    /** Parameter {@code row}, the first of the same report. */
    REPORT_RECEIVED_ON_DIFFERS,
    /** Parameter {@code least}, the highest number that a person of the report has. */
    FEWER_PEOPLE_THAN_PERSONS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

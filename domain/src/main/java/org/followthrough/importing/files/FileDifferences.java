package org.followthrough.importing.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says beside what came in before (rule E6). Names columns and counts values; never repeats what was or is said.
 *
 * @param fresh rows about people who are not here yet
 * @param same rows that say nothing new and nothing else
 * @param changed rows about known people that say more, or something else
 * @param rows the first thousand of the changed ones
 * @param questions rows that look like others: until each is answered nothing of the file comes in
 */
public record FileDifferences(int fresh, int same, int changed, List<ChangedRow> rows, List<Question> questions) {

    /**
     * A row about a known person.
     *
     * @param row as a spreadsheet numbers it
     * @param person reference of the case, or {@code row-12} of the same file
     * @param news what comes in; the column {@code outcome} stands for the decision
     * @param differs columns that say something else than before: what was said before stays
     */
    public record ChangedRow(int row, String person, List<News> news, List<String> differs) {}

    /** @param values how many are new */
    public record News(String column, int values) {}

    /** The same person, or another? */
    public record Question(int row, List<Candidate> candidates) {}

    /**
     * @param answer that says it is this one: the reference of the case, or {@code row-12} of the same file
     * @param cameIn the day it was first brought in; null for a row of the same file
     */
    public record Candidate(String answer, @Nullable LocalDate cameIn) {}
}

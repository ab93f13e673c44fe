package org.followthrough.importing.write.reports;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about rows in question.
 *
 * @param byRow {@link #OTHER}, or the answer of a candidate, by the row as a spreadsheet numbers it
 */
public record RowAnswers(Map<Integer, String> byRow) {

    /** The row is about somebody else than every candidate. */
    public static final String OTHER = "other";

    private static final Pattern ANSWER = Pattern.compile("([0-9]{1,8})=(.{1,40})");

    public static final RowAnswers NONE = new RowAnswers(Map.of());

    /** @param answers {@code 7=other}, one each; what is not of that form says nothing */
    public static RowAnswers read(Collection<String> answers) {
        return new RowAnswers(answers.stream()
                .map(ANSWER::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        said -> Integer.valueOf(said.group(1)), said -> said.group(2), (first, last) -> last)));
    }

    @Nullable
    String of(ReportRow row) {
        return byRow.get(row.row());
    }
}

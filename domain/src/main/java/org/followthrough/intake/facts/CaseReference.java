package org.followthrough.intake.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How people name a case: reporting year, running number, person (domain.md 2).
 *
 * @param report reporting year and running number, for example {@code 2025-0147}
 * @param personNo which person of the report, from 1
 */
public record CaseReference(String report, int personNo) {

    private static final Pattern EITHER_FORM = Pattern.compile("(\\d{4}-\\d{4,9})[/-]([1-9]\\d{0,3})");

    public static CaseReference of(int reportingYear, int number, int personNo) {
        return new CaseReference(String.format(Locale.ROOT, "%d-%04d", reportingYear, number), personNo);
    }

    /** Reads {@code 2025-0147/3} and the form of URLs, {@code 2025-0147-3}. */
    public static Optional<CaseReference> parse(String text) {
        var found = EITHER_FORM.matcher(text.strip());
        return found.matches()
                ? Optional.of(new CaseReference(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public String inUrls() {
        return report + "-" + personNo;
    }

    @Override
    public String toString() {
        return report + "/" + personNo;
    }
}

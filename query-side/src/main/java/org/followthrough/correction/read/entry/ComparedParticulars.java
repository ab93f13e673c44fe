package org.followthrough.correction.read.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.intake.events.Particulars;
import org.followthrough.queryside.web.Words;
import org.jspecify.annotations.Nullable;

/** What the particulars say, and what they would say. */
final class ComparedParticulars {

    private final Words words;

    ComparedParticulars(Words words) {
        this.words = words;
    }

    List<ComparedRow> of(Particulars old, Particulars now) {
        return List.of(
                row("gender", words.label(old.gender()), words.label(now.gender())),
                row("ageGroup", words.label(old.ageGroup()), words.label(now.ageGroup())),
                row("birthYear", year(old.birthYear()), year(now.birthYear())),
                row("ageBasis", words.label(old.ageBasis()), words.label(now.ageBasis())),
                row("citizenship", countries(old), countries(now)),
                row("country", country(old.countryOfExploitation()), country(now.countryOfExploitation())));
    }

    /** The label is that of the form that asked for it. */
    private ComparedRow row(String field, String old, String now) {
        return new ComparedRow(words.text("casefile.particulars.person-" + field), old, now);
    }

    private String countries(Particulars of) {
        return of.citizenships().isEmpty()
                ? unknown()
                : of.citizenships().stream().map(words::country).collect(Collectors.joining(", "));
    }

    private String country(@Nullable String code) {
        return code == null ? unknown() : words.country(code);
    }

    private String year(@Nullable Integer year) {
        return year == null ? unknown() : year.toString();
    }

    private String unknown() {
        return words.text("casefile.correction-answer.unknown");
    }
}

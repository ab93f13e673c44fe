package org.followthrough.importing.write.reports;

import static org.followthrough.importing.files.Column.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** Makes a typed row of one row's cells, or says all that is wrong with it. */
final class RowReader {

    private static final int LINE = 200;
    private static final int TEXT = 10_000;
    private static final int OLDEST = 120;

    private final Cells cells;
    private final Values values;

    RowReader(Cells cells, LocalDate today) {
        this.cells = cells;
        this.values = new Values(cells, today);
    }

    Optional<ReportRow> read() {
        @Nullable
        SourceCategory source = values.code(SOURCE, SourceCategory.class).orElse(null);
        @Nullable String sourceRef = cells.text(SOURCE_REF, LINE).orElse(null);
        @Nullable Integer personNo = values.number(PERSON_NO, 1, 999).orElse(null);
        @Nullable LocalDate receivedOn = values.date(RECEIVED_ON).orElse(null);
        Optional<Outcome> outcome = values.code(OUTCOME, Outcome.class);
        Optional<DecisionReason> reason = values.code(REASON, DecisionReason.class);
        Optional<LocalDate> decidedOn = values.date(DECIDED_ON);
        checkDecision(outcome, receivedOn, decidedOn);
        ReportRow row = new ReportRow(
                cells.row(),
                source == null ? SourceCategory.OTHER : source,
                Objects.requireNonNullElse(sourceRef, ""),
                Objects.requireNonNullElse(personNo, 1),
                Objects.requireNonNullElse(receivedOn, LocalDate.MIN),
                cells.text(ORGANISATION, LINE).orElse(null),
                values.flag(EX_OFFICIO) || source == SourceCategory.EX_OFFICIO,
                List.copyOf(values.codes(EXPLOITATION, TypeOfExploitation.class)),
                values.codes(METHODS_OF_CONTROL, MethodOfControl.class),
                values.countries(CITIZENSHIP),
                values.code(GENDER, Gender.class).orElse(Gender.NonSpecifiedUnknown),
                birthYear(receivedOn).orElse(null),
                values.code(AGE_GROUP, AgeGroup.class).orElse(AgeGroup.UNKNOWN),
                values.code(AGE_BASIS, AgeBasis.class).orElse(AgeBasis.UNKNOWN),
                values.country(COUNTRY_OF_EXPLOITATION).orElse(null),
                values.number(PEOPLE_MENTIONED, 1, 9_999).orElse(null),
                cells.text(NAME, LINE).orElse(null),
                cells.text(CONTACT, LINE).orElse(null),
                connections(),
                cells.text(NARRATIVE, TEXT).orElse(null),
                outcome.orElse(null),
                reason.orElse(null),
                decidedOn.orElse(null));
        return cells.sound() ? Optional.of(row) : Optional.empty();
    }

    private void checkDecision(
            Optional<Outcome> outcome, @Nullable LocalDate receivedOn, Optional<LocalDate> decidedOn) {
        if (cells.filled(OUTCOME) && !cells.filled(DECIDED_ON)) {
            cells.problem(DECIDED_ON, ProblemKind.OUTCOME_WITHOUT_DATE);
        } else if (!cells.filled(OUTCOME) && cells.filled(DECIDED_ON)) {
            cells.problem(OUTCOME, ProblemKind.DATE_WITHOUT_OUTCOME);
        }
        if (cells.filled(REASON) && (!cells.filled(OUTCOME) || outcome.equals(Optional.of(Outcome.IDENTIFIED)))) {
            cells.problem(REASON, ProblemKind.REASON_WITHOUT_NEGATIVE_OUTCOME);
        }
        if (receivedOn != null && decidedOn.filter(receivedOn::isAfter).isPresent()) {
            cells.problem(DECIDED_ON, ProblemKind.DECIDED_BEFORE_RECEIVED);
        }
    }

    private Optional<Integer> birthYear(@Nullable LocalDate receivedOn) {
        if (cells.filled(BIRTH_YEAR) && cells.filled(AGE_GROUP)) {
            return cells.problem(BIRTH_YEAR, ProblemKind.BIRTH_YEAR_AND_AGE_GROUP);
        }
        int reported = (receivedOn == null ? Values.EARLIEST : receivedOn).getYear();
        return values.number(BIRTH_YEAR, reported - OLDEST, receivedOn == null ? 9_999 : reported);
    }

    private List<NamedConnection> connections() {
        return cells.list(CONNECTIONS, TEXT).stream()
                .map(this::connection)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<NamedConnection> connection(String text) {
        String[] parts = text.split(":", 2);
        Optional<ConnectionKind> kind = Values.named(parts[0].strip().toUpperCase(Locale.ROOT), ConnectionKind.class);
        if (parts.length < 2 || kind.isEmpty() || parts[1].isBlank() || parts[1].length() > LINE) {
            return cells.problem(CONNECTIONS, ProblemKind.CONNECTION_MALFORMED);
        }
        return Optional.of(new NamedConnection(kind.get(), parts[1].strip()));
    }
}

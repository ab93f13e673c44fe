package org.followthrough.importing.write.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.importing.files.Column;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a row, each as the command that brings it into the case. Ids follow from the claim, the column and the marks of what
 * is new: the same addition sent again is answered and changes nothing.
 */
final class RowAdditions {

    /** Sealed as one value, so they come in together. */
    static final Set<Column> PARTICULARS = EnumSet.range(Column.CITIZENSHIP, Column.COUNTRY_OF_EXPLOITATION);

    private static final Set<Column> DECISION = EnumSet.range(Column.OUTCOME, Column.DECIDED_ON);

    private static final List<Column> ALONE = List.of(
            Column.ORGANISATION,
            Column.EXPLOITATION,
            Column.METHODS_OF_CONTROL,
            Column.PEOPLE_MENTIONED,
            Column.NAME,
            Column.CONTACT,
            Column.NARRATIVE);

    private final ClaimedRow claimed;
    private final ReportRow row;
    private final Fingerprint fresh;
    private final RowMarks marks;
    private final Sealer sealer;
    private final LocalDate today;

    RowAdditions(ClaimedRow claimed, RowDifference difference, RowMarks marks, Sealer sealer, LocalDate today) {
        this.claimed = claimed;
        this.row = claimed.row();
        this.fresh = new Fingerprint(difference.fresh());
        this.marks = marks;
        this.sealer = sealer;
        this.today = today;
    }

    /** Decisions last, as if all had been in the first file. */
    List<Addition> all(Particulars known) {
        List<Addition> all = new ArrayList<>();
        ALONE.stream().filter(this::isFresh).forEach(column -> all.add(alone(column)));
        row.connections().stream().flatMap(this::connection).forEach(all::add);
        if (PARTICULARS.stream().anyMatch(this::isFresh)) {
            all.add(particulars(known));
        }
        decision().ifPresent(all::add);
        return all;
    }

    private boolean isFresh(Column column) {
        return !fresh.of(column).isEmpty();
    }

    private Addition alone(Column column) {
        Fingerprint brings = fresh.only(Set.of(column));
        return new Addition(brings, supplement(brings, null), Set.of());
    }

    /** With all that the case knows, so that whoever reads it last knows all. */
    private Addition particulars(Particulars known) {
        Particulars said = said();
        Particulars all = known.supplementedBy(said);
        var holds = RowValues.of(all);
        EnumSet<Column> stays = EnumSet.noneOf(Column.class);
        RowValues.of(said).forEach((column, values) -> {
            if (!holds.getOrDefault(column, List.of()).containsAll(values)) {
                stays.add(column);
            }
        });
        Fingerprint brings = fresh.only(PARTICULARS).only(EnumSet.complementOf(stays));
        return new Addition(brings, supplement(brings, all), stays);
    }

    /** What is new only: what contradicts stays out. */
    private Particulars said() {
        Particulars unknown = Particulars.UNKNOWN;
        return new Particulars(
                isFresh(Column.CITIZENSHIP) ? row.citizenship() : unknown.citizenships(),
                isFresh(Column.GENDER) ? row.gender() : unknown.gender(),
                isFresh(Column.BIRTH_YEAR) ? row.birthYear() : null,
                isFresh(Column.AGE_GROUP) ? row.ageGroup() : unknown.ageGroup(),
                isFresh(Column.AGE_BASIS) ? row.ageBasis() : unknown.ageBasis(),
                isFresh(Column.COUNTRY_OF_EXPLOITATION) ? row.countryOfExploitation() : null);
    }

    private SupplementReport supplement(Fingerprint brings, @Nullable Particulars particulars) {
        UUID id = claimed.commandId(brings);
        EntrySealer ofPerson = EntrySealer.ofCase(id, claimed.caseId(), sealer);
        EntrySealer ofReporter = EntrySealer.about(id, List.of(RowCommands.reporterOf(claimed)), sealer);
        return new SupplementReport(
                id,
                claimed.caseId(),
                today,
                values(brings, Column.EXPLOITATION, row.exploitation(), Enum::toString),
                Set.copyOf(values(brings, Column.METHODS_OF_CONTROL, row.methodsOfControl(), Enum::toString)),
                only(brings, Column.PEOPLE_MENTIONED, row.peopleMentioned()),
                ofReporter.line(Fields.REPORT_BY, only(brings, Column.ORGANISATION, row.organisation())),
                particulars == null ? null : ofPerson.value(Fields.PERSON_PARTICULARS, particulars),
                ofPerson.line(Fields.PERSON_NAME, only(brings, Column.NAME, row.name())),
                ofPerson.line(Fields.PERSON_CONTACT, only(brings, Column.CONTACT, row.contact())),
                RowCommands.narrative(ofPerson, only(brings, Column.NARRATIVE, row.narrative())));
    }

    private static <T> @Nullable T only(Fingerprint brings, Column column, @Nullable T value) {
        return brings.of(column).isEmpty() ? null : value;
    }

    private <T> List<T> values(Fingerprint brings, Column column, Collection<T> values, Function<T, String> said) {
        return values.stream()
                .filter(value -> brings.of(column).contains(marks.mark(claimed.commandId(), column, said.apply(value))))
                .toList();
    }

    private Stream<Addition> connection(NamedConnection connection) {
        String mark = marks.mark(claimed.commandId(), Column.CONNECTIONS, RowValues.connection(connection));
        if (!fresh.of(Column.CONNECTIONS).contains(mark)) {
            return Stream.empty();
        }
        Fingerprint brings = new Fingerprint(Map.of(Column.CONNECTIONS, Set.of(mark)));
        UUID id = claimed.commandId(brings);
        return Stream.of(new Addition(
                brings,
                new AddConnection(
                        id,
                        claimed.caseId(),
                        today,
                        connection.kind(),
                        EntrySealer.ofCase(id, claimed.caseId(), sealer)
                                .requiredLine(Fields.CONNECTION_NAME, connection.name())),
                Set.of()));
    }

    private Optional<Addition> decision() {
        if (!isFresh(Column.OUTCOME) || row.outcome() == null || row.decidedOn() == null) {
            return Optional.empty();
        }
        Fingerprint brings = fresh.only(DECISION);
        return Optional.of(new Addition(
                brings,
                new ImportDecision(
                        claimed.commandId(brings), claimed.caseId(), row.decidedOn(), row.outcome(), row.reason()),
                Set.of()));
    }
}

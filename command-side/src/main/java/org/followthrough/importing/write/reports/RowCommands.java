package org.followthrough.importing.write.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.Connection;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** The command that opens the case of a row. All subjects are derived from its claim, so that a repeat makes no new keys. */
final class RowCommands {

    private final ClaimedRow claimed;
    private final ReportRow row;
    private final UUID person;
    private final UUID reporter;
    private final UUID narrative;

    RowCommands(ClaimedRow claimed) {
        this.claimed = claimed;
        this.row = claimed.row();
        this.person = OpenCase.personOf(claimed.caseId());
        this.reporter = reporterOf(claimed);
        this.narrative = narrativeOf(claimed);
    }

    /** Whose keys the row needs. */
    Stream<UUID> subjects() {
        return Stream.of(
                        Optional.of(person),
                        Optional.ofNullable(row.organisation()).map(any -> reporter),
                        Optional.ofNullable(row.narrative()).map(any -> narrative))
                .flatMap(Optional::stream);
    }

    OpenCase open(Sealer sealer) {
        EntrySealer ofPerson = EntrySealer.about(List.of(person), sealer);
        return new OpenCase(
                claimed.commandId(),
                claimed.caseId(),
                row.receivedOn(),
                claimed.claim().report(),
                row.personNo(),
                claimed.persons(),
                Math.max(claimed.persons(), row.peopleMentioned() == null ? 1 : row.peopleMentioned()),
                row.source(),
                row.exOfficio(),
                EntrySealer.about(List.of(reporter), sealer).line(Fields.REPORT_BY, row.organisation()),
                row.exploitation(),
                row.methodsOfControl(),
                person,
                ofPerson.value(Fields.PERSON_PARTICULARS, row.particulars()),
                ofPerson.line(Fields.PERSON_NAME, row.name()),
                ofPerson.line(Fields.PERSON_CONTACT, row.contact()),
                row.connections().stream()
                        .map(connection -> new Connection(
                                connection.kind(), ofPerson.requiredLine(Fields.CONNECTION_NAME, connection.name())))
                        .toList(),
                narrative(claimed, row.narrative(), sealer),
                true);
    }

    static UUID reporterOf(ClaimedRow claimed) {
        return Ids.derived(claimed.commandId(), "reporter");
    }

    private static UUID narrativeOf(ClaimedRow claimed) {
        return Ids.derived(claimed.commandId(), "narrative");
    }

    static @Nullable Personal<String> narrative(ClaimedRow claimed, @Nullable String said, Sealer sealer) {
        return said == null
                ? null
                : sealer.sealText(
                        narrativeOf(claimed),
                        Fields.REPORT_NARRATIVE,
                        said,
                        List.of(OpenCase.personOf(claimed.caseId())));
    }
}

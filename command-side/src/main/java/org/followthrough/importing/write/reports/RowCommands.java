package org.followthrough.importing.write.reports;

import java.util.List;
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

    RowCommands(ClaimedRow claimed) {
        this.claimed = claimed;
        this.row = claimed.row();
        this.person = Ids.personOf(claimed.caseId());
        this.reporter = reporterOf(claimed);
    }

    /** Whose keys the row needs. */
    Stream<UUID> subjects() {
        return row.organisation() == null ? Stream.of(person) : Stream.of(person, reporter);
    }

    OpenCase open(Sealer sealer) {
        UUID act = claimed.commandId();
        EntrySealer ofPerson = EntrySealer.about(act, List.of(person), sealer);
        return new OpenCase(
                act,
                claimed.caseId(),
                row.receivedOn(),
                claimed.claim().report(),
                row.personNo(),
                claimed.persons(),
                Math.max(claimed.persons(), row.peopleMentioned() == null ? 1 : row.peopleMentioned()),
                row.source(),
                row.exOfficio(),
                EntrySealer.about(act, List.of(reporter), sealer).line(Fields.REPORT_BY, row.organisation()),
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
                narrative(ofPerson, row.narrative()),
                true);
    }

    static UUID reporterOf(ClaimedRow claimed) {
        return Ids.derived(claimed.commandId(), "reporter");
    }

    /** As long as a row may be. */
    static @Nullable Personal<String> narrative(EntrySealer ofPerson, @Nullable String said) {
        return said == null ? null : ofPerson.value(Fields.REPORT_NARRATIVE, said);
    }
}

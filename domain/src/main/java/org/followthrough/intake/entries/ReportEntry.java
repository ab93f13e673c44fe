package org.followthrough.intake.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.commands.ReportedPerson;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in: of one person or several, each of whom gets a case. {@code Reception} takes it.
 *
 * @param reportedBy who reported, an organisation or a private person
 * @param peopleMentioned at least as many as {@code persons}
 */
public record ReportEntry(
        UUID commandId,
        LocalDate receivedOn,
        SourceCategory source,
        boolean exOfficio,
        @Nullable String reportedBy,
        int peopleMentioned,
        @Nullable String narrative,
        List<PersonEntry> persons) {

    public static final int MOST_PERSONS = 100;

    /** @throws Refused when nobody is reported, too many are, or a text cannot be kept */
    public ReceiveReport command(Sealer sealer) {
        requireSomePersons();
        List<UUID> subjects = IntStream.rangeClosed(1, persons.size())
                .mapToObj(personNo -> Ids.personOf(ReceiveReport.caseIdFor(commandId, personNo)))
                .toList();
        sealer.prepare(Stream.of(subjects, documents(), List.of(reporter()))
                .flatMap(List::stream)
                .toList());
        return new ReceiveReport(
                commandId,
                receivedOn,
                source,
                exOfficio,
                peopleMentioned,
                IntStream.range(0, persons.size())
                        .mapToObj(i -> sealed(i, subjects, sealer))
                        .toList());
    }

    private void requireSomePersons() {
        if (persons.isEmpty()) {
            throw new Refused(List.of(new Problem("no-person-reported")));
        }
        if (persons.size() > MOST_PERSONS) {
            var most = Map.of("most", String.valueOf(MOST_PERSONS));
            throw new Refused(List.of(new Problem("too-many-persons", most)));
        }
    }

    /** What all of them share is sealed for each: no case repeats another's text. */
    private ReportedPerson sealed(int index, List<UUID> subjects, Sealer sealer) {
        UUID act = ReceiveReport.commandIdFor(commandId, index + 1);
        return persons.get(index)
                .sealed(
                        EntrySealer.about(act, List.of(subjects.get(index)), sealer),
                        EntrySealer.about(act, List.of(reporter()), sealer).line(Fields.REPORT_BY, reportedBy),
                        EntrySealer.about(act, subjects, sealer).text(Fields.REPORT_NARRATIVE, narrative));
    }

    /** Keys of the narratives, where they name several. */
    private List<UUID> documents() {
        return narrative == null || persons.size() == 1
                ? List.of()
                : IntStream.rangeClosed(1, persons.size())
                        .mapToObj(personNo -> EntrySealer.documentOf(
                                ReceiveReport.commandIdFor(commandId, personNo), Fields.REPORT_NARRATIVE))
                        .toList();
    }

    private UUID reporter() {
        return Ids.derived(commandId, "reporter");
    }
}

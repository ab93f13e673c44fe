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
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.commands.ReportedPerson;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Personal;
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
                .mapToObj(personNo -> OpenCase.personOf(ReceiveReport.caseIdFor(commandId, personNo)))
                .toList();
        UUID reporter = Ids.derived(commandId, "reporter");
        sealer.prepare(Stream.concat(subjects.stream(), Stream.of(reporter)).toList());
        return new ReceiveReport(
                commandId,
                receivedOn,
                source,
                exOfficio,
                EntrySealer.about(List.of(reporter), sealer).line(Fields.REPORT_BY, reportedBy),
                peopleMentioned,
                sealedNarrative(sealer, subjects),
                sealedPersons(sealer, subjects));
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

    private @Nullable Personal<String> sealedNarrative(Sealer sealer, List<UUID> subjects) {
        return EntrySealer.about(subjects, sealer).text(Fields.REPORT_NARRATIVE, narrative);
    }

    private List<ReportedPerson> sealedPersons(Sealer sealer, List<UUID> subjects) {
        return IntStream.range(0, persons.size())
                .mapToObj(i -> persons.get(i).sealed(EntrySealer.about(List.of(subjects.get(i)), sealer)))
                .toList();
    }
}

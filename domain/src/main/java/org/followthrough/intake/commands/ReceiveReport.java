package org.followthrough.intake.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.casefile.Ids;
import org.followthrough.codes.SourceCategory;

/**
 * Give a report its number, after a look whether each of its cases could be opened. The answer is the number as text, for
 * example {@code 2025-0147}; the same command is given the same number again. It opens no case: {@link #cases} are the
 * commands that do, each in a transaction of its own and each repeatable.
 */
public record ReceiveReport(
        UUID commandId,
        LocalDate receivedOn,
        SourceCategory source,
        boolean exOfficio,
        int peopleMentioned,
        List<ReportedPerson> persons) {

    /** Id of the case of a person of the report, counted from 1; known before the case is opened. */
    public static UUID caseIdFor(UUID commandId, int personNo) {
        return OpenCase.caseIdFor(commandIdFor(commandId, personNo));
    }

    public List<OpenCase> cases(String reference) {
        return IntStream.rangeClosed(1, persons.size())
                .mapToObj(personNo -> caseOf(personNo, reference))
                .toList();
    }

    private OpenCase caseOf(int personNo, String reference) {
        ReportedPerson person = persons.get(personNo - 1);
        UUID caseId = caseIdFor(commandId, personNo);
        return new OpenCase(
                commandIdFor(commandId, personNo),
                caseId,
                receivedOn,
                reference,
                personNo,
                persons.size(),
                peopleMentioned,
                source,
                exOfficio,
                person.reportedBy(),
                person.exploitation(),
                person.reportedMethods(),
                Ids.personOf(caseId),
                person.particulars(),
                person.name(),
                person.contact(),
                person.connections(),
                person.narrative(),
                false);
    }

    /** Id of the command that opens that case. */
    public static UUID commandIdFor(UUID commandId, int personNo) {
        return Ids.derived(commandId, "person-" + personNo);
    }
}

package org.followthrough.intake.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.events.Connection;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Start the procedure of one person of a report. The case id is {@link #caseIdFor derived} from the command id, so that a
 * repeat meets its own stream; the person's subject is {@link org.followthrough.casefile.Ids#personOf derived} from the case id.
 *
 * @param imported from a file of reports that came in before: nobody waits for an answer to them (rule E6)
 */
public record OpenCase(
        UUID commandId,
        UUID caseId,
        LocalDate receivedOn,
        String reference,
        int personNo,
        int persons,
        int peopleMentioned,
        SourceCategory source,
        boolean exOfficio,
        @Nullable Personal<String> reportedBy,
        List<TypeOfExploitation> exploitation,
        Set<MethodOfControl> reportedMethods,
        UUID person,
        Personal<Particulars> particulars,
        @Nullable Personal<String> name,
        @Nullable Personal<String> contact,
        List<Connection> connections,
        @Nullable Personal<String> narrative,
        boolean imported)
        implements CaseCommand {

    @Override
    public boolean typed() {
        return !imported;
    }

    public static UUID caseIdFor(UUID commandId) {
        return Ids.derived(commandId, "case");
    }
}

package org.followthrough.intake.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Add to the report what it did not say before; the parts are those of {@link
 * org.followthrough.intake.events.ReportSupplemented}.
 */
public record SupplementReport(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        List<TypeOfExploitation> exploitation,
        Set<MethodOfControl> reportedMethods,
        @Nullable Integer peopleMentioned,
        @Nullable Personal<String> reportedBy,
        @Nullable Personal<Particulars> particulars,
        @Nullable Personal<String> name,
        @Nullable Personal<String> contact,
        @Nullable Personal<String> narrative)
        implements CaseCommand {}

package org.followthrough.correction.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Say that an entry is wrong (rule E4).
 *
 * @param particulars what the particulars of the person should say, null where something else is wrong
 * @param finding what the decision should say, null where something else is wrong; where both are, the entry is to be struck
 *     out
 */
public record ProposeCorrection(
        UUID commandId,
        UUID caseId,
        UUID entry,
        @Nullable Personal<Particulars> particulars,
        @Nullable CorrectedFinding finding,
        Personal<String> because)
        implements CaseCommand {}

package org.followthrough.duplicate.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.duplicate.commands.ProposeDuplicate;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/**
 * Another case is of the same person, and how that is known.
 *
 * @param leading reference of the case that leads, for example {@code 2026-0012/1}
 */
public record DuplicateEntry(UUID commandId, LocalDate happenedOn, String leading, String because)
        implements CaseEntry<ProposeDuplicate> {

    @Override
    public ProposeDuplicate command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        String reference = CaseReference.parse(leading)
                .map(CaseReference::toString)
                .orElseThrow(() -> new Refused(List.of(new Problem("case-reference-malformed"))));
        return new ProposeDuplicate(
                commandId, caseId, happenedOn, reference, seal.requiredText(Fields.DUPLICATE_BECAUSE, because));
    }
}

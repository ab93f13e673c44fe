package org.followthrough.decision.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ContactChannel;
import org.followthrough.decision.commands.DeliverDecision;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** The person was told the decision; the fields are those of {@link DeliverDecision}. */
public record DeliveryEntry(
        UUID commandId, LocalDate happenedOn, String language, ContactChannel channel, boolean toldToThePerson)
        implements CaseEntry<DeliverDecision> {

    @Override
    public DeliverDecision command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new DeliverDecision(
                commandId,
                caseId,
                happenedOn,
                seal.value(Fields.DELIVERY_LANGUAGE, language),
                channel,
                toldToThePerson);
    }
}

package org.followthrough.staff.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.commands.RecordAbsence;

/** Days away, both included, and who stands in. */
public record AbsenceEntry(UUID commandId, LocalDate from, LocalDate until, UUID deputy)
        implements StaffEntry<RecordAbsence> {

    @Override
    public RecordAbsence command(UUID member, Sealer sealer) {
        return new RecordAbsence(commandId, member, from, until, deputy);
    }
}

package org.followthrough.intake.entries;

import java.util.List;
import java.util.Set;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.commands.ReportedPerson;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One person of a report.
 *
 * @param exploitation suspected types, the first is the primary one
 * @param particulars null where nothing is known
 */
public record PersonEntry(
        List<TypeOfExploitation> exploitation,
        Set<MethodOfControl> reportedMethods,
        @Nullable Particulars particulars,
        @Nullable String name,
        @Nullable String contact,
        List<ConnectionEntry> connections) {

    ReportedPerson sealed(
            EntrySealer sealer, @Nullable Personal<String> reportedBy, @Nullable Personal<String> narrative) {
        return new ReportedPerson(
                exploitation.stream().distinct().toList(),
                reportedMethods,
                sealer.value(Fields.PERSON_PARTICULARS, particulars == null ? Particulars.UNKNOWN : particulars),
                sealer.line(Fields.PERSON_NAME, name),
                sealer.line(Fields.PERSON_CONTACT, contact),
                connections.stream()
                        .map(connection -> connection.sealed(sealer))
                        .toList(),
                reportedBy,
                narrative);
    }
}

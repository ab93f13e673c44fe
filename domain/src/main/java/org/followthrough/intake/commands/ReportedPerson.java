package org.followthrough.intake.commands;

import java.util.List;
import java.util.Set;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.events.Connection;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One person of a report, with all that is sealed for this person's case alone.
 *
 * @param reportedBy who reported, the same for all
 * @param narrative of the whole report, the same for all
 */
public record ReportedPerson(
        List<TypeOfExploitation> exploitation,
        Set<MethodOfControl> reportedMethods,
        Personal<Particulars> particulars,
        @Nullable Personal<String> name,
        @Nullable Personal<String> contact,
        List<Connection> connections,
        @Nullable Personal<String> reportedBy,
        @Nullable Personal<String> narrative) {}

package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reported said more, of which the report said nothing before (law J10). Each part is empty or null where nothing of it is new.
 *
 * @param happenedOn the day it came in
 * @param exploitation further suspected types
 * @param reportedMethods further indicators the source reported
 * @param peopleMentioned how many people the report mentions, all told
 * @param particulars all that is known of the person now, with what is new filled in
 */
@StoredAs(name = "intake.ReportSupplemented")
public record ReportSupplemented(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        List<TypeOfExploitation> exploitation,
        Set<MethodOfControl> reportedMethods,
        @Nullable Integer peopleMentioned,
        @Nullable Personal<String> reportedBy,
        @Nullable Personal<Particulars> particulars,
        @Nullable Personal<String> name,
        @Nullable Personal<String> contact,
        @Nullable Personal<String> narrative)
        implements IntakeEvent {}

package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A report started the procedure of one person.
 *
 * @param happenedOn the day the report was received
 * @param reference reporting year and running number of the report, for example {@code 2025-0147}
 * @param personNo which person of the report this is, from 1
 * @param persons how many cases the report starts
 * @param peopleMentioned how many people the report mentions, at least {@code persons}
 * @param exploitation suspected types, the first is the primary one; empty where the report names none
 * @param reportedMethods indicators the source reported
 * @param person subject of the person's key
 * @param acknowledgementAwaited an organisation waits to be told that its report was received (rule L4): in the first person's case
 */
@StoredAs(name = "intake.CaseOpened")
public record CaseOpened(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
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
        boolean acknowledgementAwaited)
        implements IntakeEvent {}

package org.followthrough.intake.events;

import java.time.Instant;
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
 * @param decisionWarnOn last day before the supervisor is warned that no decision was taken
 * @param decisionDueOn last day on which the decision is on time (rule P3)
 * @param decisionEscalatesFrom day from which escalation counts: {@code decisionDueOn}, or the day of recording where that is
 *     later (rule E6); null in events stored before it was kept, which means {@code decisionDueOn}
 * @param protectionDueOn last day to decide on interim protection (rule P1), the day of {@code protectionDueAt}; null in events
 *     stored before it was kept
 * @param protectionDueAt moment from which that is overdue, counted from when the receipt was recorded: nobody has assessed the
 *     risk yet, which counts as high; null as above
 * @param acknowledgementDueOn last day to tell the organisation that its report was received (rule L4); null where nobody waits for
 *     it, in all but the first person's case, and in events stored before it was kept
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
        LocalDate decisionWarnOn,
        LocalDate decisionDueOn,
        @Nullable LocalDate decisionEscalatesFrom,
        @Nullable LocalDate protectionDueOn,
        @Nullable Instant protectionDueAt,
        @Nullable LocalDate acknowledgementDueOn)
        implements IntakeEvent {}

package org.followthrough.alert.read.inbox;

import static org.followthrough.codes.AlertKind.ESCALATED;
import static org.followthrough.codes.AlertKind.GUARDIAN_CONNECTED;
import static org.followthrough.codes.AlertKind.HEARSAY;
import static org.followthrough.codes.AlertKind.OUTSIDE_PLAN;
import static org.followthrough.codes.AlertKind.OVERDUE;
import static org.followthrough.codes.AlertKind.SEAL_BROKEN;
import static org.followthrough.codes.ObligationKind.CHECK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.alert.read.inbox.Alert.About;
import org.followthrough.alert.read.inbox.Alert.Due;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.facts.Taken;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.personal.Opener;
import org.jspecify.annotations.Nullable;

/** Which events are told, and what of them: a pure function of the event and the case as it stood. */
final class Alerting {

    /** What an event says that is told of it. */
    private record Told(AlertKind kind, int level, @Nullable Due due) {}

    private final Recipients recipients;
    private final Opener opener;
    private final Instant began;

    /** @param began what was recorded before is told to nobody at once */
    Alerting(Recipients recipients, Opener opener, Instant began) {
        this.recipients = recipients;
        this.opener = opener;
        this.began = began;
    }

    static boolean tells(CaseEvent event) {
        return event instanceof CheckBecameOverdue
                || event instanceof CheckEscalated
                || event instanceof ObligationBecameOverdue
                || event instanceof ObligationEscalated
                || event instanceof GuardianFoundConnected
                || (event instanceof ContactAttempted attempt && !attempt.withinPlan());
    }

    /**
     * @param event one that {@link #tells}
     * @param facts the case after the event
     */
    List<Alert> of(CaseEvent event, String eventId, Instant recordedAt, CaseFacts facts) {
        Told told = told(event, facts);
        About about = about(event.caseId(), event.happenedOn(), told.due(), facts);
        boolean atOnce = isForNow(told, about) && !recordedAt.isBefore(began);
        Set<UUID> reviewer = reviewer(told, facts);
        return Stream.concat(whom(told, facts).stream(), reviewer.stream())
                .distinct()
                .map(one -> new Alert(
                        eventId,
                        one,
                        told.kind(),
                        recordedAt,
                        about,
                        told.level(),
                        0,
                        told.level() == 3 && !about.urgent() && !reviewer.contains(one),
                        atOnce))
                .toList();
    }

    /** Names neither the case, which nobody knows yet, nor who brought it. */
    List<Alert> of(HearsayTakenDown event, Instant recordedAt) {
        boolean atOnce = !recordedAt.isBefore(began);
        return recipients.supervisorsOf(null).stream()
                .map(one -> new Alert(source(event.hearsayId()), one, HEARSAY, recordedAt, null, 0, 0, false, atOnce))
                .toList();
    }

    /**
     * Who answers for the case, oversight and who keeps the system running are told which one it is, imported or not, at once.
     *
     * @param facts the case as it stands
     */
    List<Alert> ofBrokenSeal(String source, About about, long sequence, Instant foundAt, CaseFacts facts) {
        int event = Math.toIntExact(sequence + 1);
        return recipients.ofBrokenSeal(facts.intake().caseworker()).stream()
                .map(one -> new Alert(source, one, SEAL_BROKEN, foundAt, about, 0, event, false, true))
                .toList();
    }

    static String source(UUID hearsay) {
        return "hearsay/" + hearsay;
    }

    /** An attempt outside the plan, or a guardian who is none, may get someone hurt, whatever the level of risk; the backlog never rings (rule E6). */
    private static boolean isForNow(Told told, About about) {
        return atOnce(told.kind()) || (about.urgent() && !about.imported());
    }

    private static boolean atOnce(AlertKind kind) {
        return kind == OUTSIDE_PLAN || kind == GUARDIAN_CONNECTED;
    }

    private Set<UUID> whom(Told told, CaseFacts facts) {
        UUID caseworker = facts.intake().caseworker();
        return atOnce(told.kind())
                ? recipients.supervisorsOf(caseworker)
                : recipients.atLevel(told.level(), caseworker);
    }

    /** Whoever is to say whether a review is admitted, or to decide it, knows which one it is at every level. */
    private Set<UUID> reviewer(Told told, CaseFacts facts) {
        return Optional.ofNullable(told.due())
                .flatMap(due -> facts.review().reviewerFor(due.obligation()))
                .map(recipients::reviewer)
                .orElse(Set.of());
    }

    private static Told told(CaseEvent event, CaseFacts facts) {
        if (event instanceof CheckBecameOverdue e) {
            return new Told(OVERDUE, 1, new Due(e.check(), CHECK, e.dueOn()));
        }
        if (event instanceof ObligationBecameOverdue e) {
            return new Told(OVERDUE, 1, new Due(e.obligation(), e.kind(), e.dueOn()));
        }
        if (event instanceof CheckEscalated e) {
            return new Told(ESCALATED, e.level(), due(e.check(), CHECK, event, facts));
        }
        if (event instanceof ObligationEscalated e) {
            return new Told(ESCALATED, e.level(), due(e.obligation(), e.kind(), event, facts));
        }
        return new Told(event instanceof GuardianFoundConnected ? GUARDIAN_CONNECTED : OUTSIDE_PLAN, 0, null);
    }

    private static Due due(UUID obligation, ObligationKind kind, CaseEvent event, CaseFacts facts) {
        Optional<LocalDate> dueOn = facts.obligations().of(obligation).map(Owed::dueOn);
        return new Due(obligation, kind, dueOn.orElse(event.happenedOn()));
    }

    /** @param on the day by which somebody is a child */
    About about(UUID caseId, LocalDate on, @Nullable Due due, CaseFacts facts) {
        var report = facts.intake().report();
        Taken decision = facts.decision().decision();
        return new About(
                caseId,
                new CaseReference(report.reference(), report.personNo()),
                due,
                facts.risk().levelOrHigh(),
                facts.intake().child(on, opener),
                decision != null && decision.imported());
    }
}

package org.followthrough.correction.read.entry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.events.SearchStepTaken;
import org.followthrough.queryside.web.Words;
import org.followthrough.risk.events.RiskAssessed;
import org.springframework.stereotype.Component;

/** Finds the entries of a case that still count and can be struck out (rule E4), in words. */
@Component
class CorrectableEntries {

    private final Words words;

    CorrectableEntries(Words words) {
        this.words = words;
    }

    /** Latest first. */
    List<CorrectableEntry> of(CaseAtHand at) {
        CaseFacts facts = at.facts();
        Map<UUID, UUID> waiting = facts.corrections().open().stream()
                .collect(Collectors.toMap(CorrectionProposed::entry, CorrectionProposed::correction, (a, b) -> a));
        List<CorrectableEntry> found = at.timeline().entries().stream()
                .map(TimelineEntry::event)
                .flatMap(event -> entry(event, waiting).stream())
                .filter(entry -> facts.entries().contains(entry.id()))
                .collect(Collectors.toList());
        Collections.reverse(found);
        return List.copyOf(found);
    }

    Optional<CorrectableEntry> find(CaseAtHand at, UUID id) {
        return of(at).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private Optional<CorrectableEntry> entry(CaseEvent event, Map<UUID, UUID> waiting) {
        if (event instanceof ContactAttempted e) {
            return Optional.of(entry(e.attempt(), e, waiting, words.labels(List.of(e.channel(), e.result()))));
        }
        if (event instanceof SearchStepTaken e) {
            return Optional.of(entry(e.entry(), e, waiting, words.label(e.step())));
        }
        if (event instanceof NoSafeChannelConfirmed e) {
            return Optional.of(entry(e.entry(), e, waiting, ""));
        }
        if (event instanceof RightsInformationGiven e) {
            return Optional.of(entry(e.entry(), e, waiting, words.label(e.channel())));
        }
        if (event instanceof RiskAssessed e) {
            return Optional.of(entry(e.assessment(), e, waiting, words.text("web.risk", e.level())));
        }
        if (event instanceof CheckCompleted e) {
            return Optional.of(entry(e.check(), e, waiting, found(e)));
        }
        return Optional.empty();
    }

    private String found(CheckCompleted check) {
        return check.result() == null
                ? words.text("web.risk", check.risk())
                : words.text("casefile.corrections.check", check.result(), check.risk());
    }

    private CorrectableEntry entry(UUID id, CaseEvent event, Map<UUID, UUID> waiting, String what) {
        String storedName = Objects.requireNonNull(event.getClass().getAnnotation(StoredAs.class))
                .name();
        return new CorrectableEntry(
                id, words.text("cases.event." + storedName), event.happenedOn(), what, waiting.get(id));
    }
}

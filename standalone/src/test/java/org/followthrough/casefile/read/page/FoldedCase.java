package org.followthrough.casefile.read.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateReleased;
import org.followthrough.duplicate.events.DuplicateTakenBack;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewDecided;
import org.jspecify.annotations.Nullable;

/** What the page of a case should say at a moment, by a fold of the test's own: words are keys of message bundles. */
final class FoldedCase {

    private final Instant from;
    private final Protocol protocol;
    private final Opener opener;
    private final CaseFacts facts;
    private final Set<UUID> struckOut = new HashSet<>();
    private final Map<UUID, String> led = new HashMap<>();
    private @Nullable String signed;
    private @Nullable String leading;
    private boolean toldNo;
    private boolean died;
    private boolean imported;
    private int checks;
    private @Nullable Outcome outcome;
    private @Nullable FollowUpEndReason ended;
    private @Nullable Boolean met;

    /** @param events all that were recorded until then, oldest first */
    FoldedCase(List<CaseEvent> events, Instant from, Protocol protocol, Opener opener) {
        this.from = from;
        this.protocol = protocol;
        this.opener = opener;
        facts = CaseFacts.NONE.after(events);
        events.stream()
                .filter(EntryCorrected.class::isInstance)
                .forEach(e -> struckOut.add(((EntryCorrected) e).entry()));
        events.forEach(this::fold);
        ended = facts.followUp().ended();
    }

    private void fold(CaseEvent event) {
        if (event instanceof CaseDecided e) {
            decided(e.finding().outcome());
        } else if (event instanceof DecisionImported e) {
            decided(e.outcome());
            imported = true;
        } else if (event instanceof ReviewDecided e && e.outcome() == ReviewOutcome.OVERTURNED_IDENTIFIED) {
            decided(Outcome.IDENTIFIED);
        } else if (event instanceof CaseReopened) {
            outcome = null;
            met = null;
        } else if (event instanceof PersonReturned || event instanceof FollowUpDeclined) {
            met = true;
        } else if (event instanceof CheckCompleted e && !struckOut.contains(e.check())) {
            checks++;
            met = e.reached();
        } else if (event instanceof FollowUpEnded e && e.reason() == FollowUpEndReason.DIED) {
            died = true;
        } else {
            link(event);
        }
    }

    private void link(CaseEvent event) {
        if (event instanceof DuplicateConfirmed e) {
            signed = e.leadingReference();
        } else if (event instanceof FollowedInOtherCase) {
            leading = signed;
        } else if (event instanceof DuplicateTakenBack) {
            leading = null;
        } else if (event instanceof DuplicateTakenOver e) {
            led.put(e.duplicate(), e.brought().reference());
        } else if (event instanceof DuplicateReleased e) {
            led.remove(e.duplicate());
        }
    }

    private void decided(Outcome now) {
        outcome = now;
        toldNo |= now.negative();
    }

    /** In the order of the page. */
    List<String> tags() {
        var tags = new ArrayList<String>();
        tags.add("codes.Standing." + (toldNo ? "NOT_RECOGNISED" : outcome == null ? "UNDECIDED" : "RECOGNISED"));
        boolean anythingOverdue = facts.obligations().live().values().stream().anyMatch(this::overdue);
        if (toldNo) {
            tags.add("codes.FollowUpState." + state());
        } else if (anythingOverdue) {
            tags.add("cases.overdue");
        }
        facts.risk().level().ifPresent(level -> tags.add("codes.RiskLevel." + level));
        if (facts.risk().designation() != null) {
            tags.add("cases.at-risk");
        }
        if (facts.intake().child(LocalDate.ofInstant(from, protocol.zone()), opener)) {
            tags.add("obligation.child");
        }
        if (imported) {
            tags.add("cases.imported");
        }
        int level = person().mapToInt(Owed::level).max().orElse(0);
        if (level > 0) {
            tags.add("level " + level);
        }
        return tags;
    }

    private String state() {
        if (died) {
            return "DIED";
        }
        if (outcome == Outcome.IDENTIFIED || ended == FollowUpEndReason.RECOGNISED_LATER) {
            return "RECOGNISED_LATER";
        }
        if (checks == 0 && person().anyMatch(owed -> owed.kind() == ObligationKind.CHECK && overdue(owed))) {
            return "NEVER_FOLLOWED_UP";
        }
        if (person().anyMatch(this::overdue)) {
            return "OVERDUE";
        }
        if (outcome == null) {
            return "REOPENED";
        }
        if (facts.review().open() != null) {
            return "UNDER_REVIEW";
        }
        String end = ended == null ? "" : ended.name();
        return switch (end) {
            case "RISK_REMOVED" -> "ENDED_RISK_REMOVED";
            case "PERSON_DECLINED" -> "ENDED_DECLINED";
            case "HANDED_OVER" -> "ENDED_HANDED_OVER";
            default ->
                facts.followUp().lost()
                        ? "LOST"
                        : met == null ? "FIRST_CHECK_AHEAD" : met ? "IN_CONTACT" : "NOT_REACHED";
        };
    }

    /** Addresses of the case in which the person is followed: one or none. */
    List<String> followedIn() {
        return leading == null ? List.of() : List.of("/cases/" + leading.replace('/', '-'));
    }

    /** References of duplicates. */
    List<String> led() {
        return List.copyOf(led.values()).stream().sorted().toList();
    }

    /** The earliest first. */
    List<Owed> owed() {
        return facts.obligations().live().values().stream()
                .sorted(Comparator.comparing((Owed owed) -> owed.overdueFrom(protocol))
                        .thenComparing(Owed::kind)
                        .thenComparing(Owed::id))
                .toList();
    }

    boolean overdue(Owed owed) {
        return !from.isBefore(owed.overdueFrom(protocol));
    }

    private Stream<Owed> person() {
        return facts.obligations().live().values().stream()
                .filter(owed -> owed.kind() != ObligationKind.REPORT_ACKNOWLEDGEMENT);
    }
}

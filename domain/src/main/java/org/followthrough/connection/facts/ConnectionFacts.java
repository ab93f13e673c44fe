package org.followthrough.connection.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.connection.events.ExOfficioAnswered;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewAccepted;
import org.followthrough.connection.events.LinkedReviewDeclined;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.duplicate.events.DuplicateTakenOver;

/**
 * Connections learnt since the report, and proposals.
 *
 * @param added kinds of connections learnt after the report, or named in a duplicate
 * @param connections for which a review was ever proposed: once each (rule L2)
 * @param linked proposals of a review that wait for an answer, by their id
 * @param exOfficio proposals to start a procedure that wait for an answer, by their id
 */
public record ConnectionFacts(
        Set<ConnectionKind> added,
        Set<UUID> connections,
        Map<UUID, LinkedReviewProposed> linked,
        Map<UUID, ExOfficioProposed> exOfficio) {

    public static final ConnectionFacts NONE = new ConnectionFacts(Set.of(), Set.of(), Map.of(), Map.of());

    public ConnectionFacts after(CaseEvent event) {
        if (event instanceof ConnectionAdded e) {
            return new ConnectionFacts(plus(added, e.kind()), connections, linked, exOfficio);
        }
        if (event instanceof LinkedReviewProposed e) {
            return new ConnectionFacts(
                    added, plus(connections, e.connection()), plus(linked, e.proposal(), e), exOfficio);
        }
        if (event instanceof LinkedReviewAccepted e) {
            return new ConnectionFacts(added, connections, without(linked, e.proposal()), exOfficio);
        }
        if (event instanceof LinkedReviewDeclined e) {
            return new ConnectionFacts(added, connections, without(linked, e.proposal()), exOfficio);
        }
        if (event instanceof ExOfficioProposed e) {
            return new ConnectionFacts(added, connections, linked, plus(exOfficio, e.proposal(), e));
        }
        if (event instanceof ExOfficioAnswered e) {
            return new ConnectionFacts(added, connections, linked, without(exOfficio, e.proposal()));
        }
        if (event instanceof DuplicateTakenOver e) {
            var kinds = new HashSet<>(added);
            kinds.addAll(e.brought().connections());
            return new ConnectionFacts(Set.copyOf(kinds), connections, linked, exOfficio);
        }
        return this;
    }

    private static <T> Set<T> plus(Set<T> all, T one) {
        var more = new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }

    private static <V> Map<UUID, V> plus(Map<UUID, V> all, UUID id, V one) {
        var more = new HashMap<>(all);
        more.put(id, one);
        return Map.copyOf(more);
    }

    private static <V> Map<UUID, V> without(Map<UUID, V> all, UUID id) {
        var fewer = new HashMap<>(all);
        fewer.remove(id);
        return Map.copyOf(fewer);
    }
}

package org.followthrough.guardian.facts;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.Listed;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.guardian.events.GuardianFoundConnected;
import org.followthrough.guardian.events.GuardianNamed;
import org.followthrough.guardian.events.PersonCameOfAge;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Connection;
import org.followthrough.personal.FoldedName;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Through whom a child consents and is told (rule F8).
 *
 * @param named the latest, null where nobody was named
 * @param connected that guardian turned out to be a connection of the case
 * @param connections all that the case names, so that a guardian can be compared with them
 * @param cameOfAge a person who was a child is none any more, and that was noticed
 */
public record GuardianFacts(
        @Nullable GuardianNamed named, boolean connected, List<Connection> connections, boolean cameOfAge) {

    public static final GuardianFacts NONE = new GuardianFacts(null, false, List.of(), false);

    public GuardianFacts after(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return new GuardianFacts(null, false, List.copyOf(e.connections()), false);
        }
        if (event instanceof ConnectionAdded e) {
            var all = Listed.plus(connections, new Connection(e.kind(), e.name()));
            return new GuardianFacts(named, connected, all, cameOfAge);
        }
        if (event instanceof GuardianNamed e) {
            return new GuardianFacts(e, false, connections, cameOfAge);
        }
        if (event instanceof GuardianFoundConnected) {
            return new GuardianFacts(named, true, connections, cameOfAge);
        }
        if (event instanceof PersonCameOfAge) {
            return new GuardianFacts(named, connected, connections, true);
        }
        return this;
    }

    /** The guardian through whom anything may go, null where there is none. An erased name is nobody's. */
    public @Nullable UUID acting(Opener opener) {
        if (named == null || connected) {
            return null;
        }
        boolean known = named.name() == null || opener.read(named.name()).isPresent();
        return known ? named.guardian() : null;
    }

    /** Whether the case names a connection that may be called the same (trust.md 1). */
    public boolean isConnection(Personal<String> name, Opener opener) {
        return connections.stream().anyMatch(connection -> mayBeTheSame(connection.name(), name, opener));
    }

    /** Whether the guardian through whom everything goes may be called the same. */
    public boolean isGuardian(Personal<String> name, Opener opener) {
        return named != null
                && acting(opener) != null
                && named.name() != null
                && mayBeTheSame(named.name(), name, opener);
    }

    private static Set<String> keys(Personal<String> name, Opener opener) {
        return opener.read(name).map(FoldedName::of).map(FoldedName::keys).orElse(Set.of());
    }

    /** In any script, case or accents; what was erased is like nothing. */
    private static boolean mayBeTheSame(Personal<String> one, Personal<String> other, Opener opener) {
        return !Collections.disjoint(keys(one, opener), keys(other, opener));
    }
}

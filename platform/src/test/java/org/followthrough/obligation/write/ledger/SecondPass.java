package org.followthrough.obligation.write.ledger;

import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.write.ledger.Wanted.Key;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** What the ledger would still do to a case that it has just looked at: nothing. */
public final class SecondPass {

    private SecondPass() {}

    /** Whether exactly that stands which the rules want. */
    public static boolean addsNothing(CaseFacts facts, Protocol protocol, Acting acting) {
        var wanted = Ledger.wanted(facts, new Asking(protocol, acting)).keySet();
        Set<Key> standing = facts.obligations().live().values().stream()
                .filter(owed -> owed.kind() != ObligationKind.CHECK)
                .map(owed -> new Key(owed.kind(), owed.entry()))
                .collect(Collectors.toSet());
        return wanted.equals(standing);
    }
}

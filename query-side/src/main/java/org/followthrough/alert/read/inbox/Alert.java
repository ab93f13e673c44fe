package org.followthrough.alert.read.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.codes.AlertKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one member of staff is told. Names nobody.
 *
 * @param source the event's id, or what else it came of: the same never tells the same recipient twice
 * @param about the case, null where it is about none
 * @param number how many, where the kind counts; of a broken seal which event of the case, from 1; else 0
 * @param countedOnly the recipient is told that there is one more, and not which (domain.md 6)
 * @param atOnce false: in the next digest
 */
public record Alert(
        String source,
        UUID recipient,
        AlertKind kind,
        Instant raisedAt,
        @Nullable About about,
        int level,
        int number,
        boolean countedOnly,
        boolean atOnce) {

    /**
     * The case as it stood then.
     *
     * @param risk nobody assessed it: HIGH
     * @param imported its decision was taken before the system existed (rule E6)
     */
    public record About(
            UUID caseId, CaseReference reference, @Nullable Due due, RiskLevel risk, boolean child, boolean imported) {

        /** Worked through as a list, rings nobody (rule E6): what is owed in an imported case. */
        boolean backlog() {
            return imported && due != null;
        }

        /** Waits for no digest. */
        public boolean urgent() {
            return risk == RiskLevel.HIGH || child;
        }
    }

    /** What is owed. */
    public record Due(UUID obligation, ObligationKind kind, LocalDate on) {}

    public UUID id() {
        return Ids.derived(recipient, source);
    }
}

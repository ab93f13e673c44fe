package org.followthrough.decision.write;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SignOffGround;
import org.followthrough.personal.Opener;

/** When a supervisor other than the proposer signs (rule D6). */
public final class SignOff {

    private SignOff() {}

    /** @return empty where nobody needs to sign */
    public static Set<SignOffGround> grounds(ProposedFinding proposed, CaseFacts facts, Opener opener) {
        var grounds = EnumSet.noneOf(SignOffGround.class);
        if (!proposed.negative()) {
            return grounds;
        }
        grounds.addAll(whateverIsFound(proposed.on(), facts, opener));
        if (proposed.finding().reason() == DecisionReason.PERSON_WITHDREW) {
            grounds.add(SignOffGround.PERSON_WITHDREW);
        }
        if (proposed.finding().reason() == DecisionReason.OUT_OF_JURISDICTION) {
            grounds.add(SignOffGround.OUT_OF_JURISDICTION);
        }
        if (proposed.finding().outcome() == Outcome.DISCONTINUED) {
            grounds.add(SignOffGround.DISCONTINUED);
        }
        return grounds;
    }

    /** For any negative decision on that day; some outcomes and reasons need it anyway. */
    public static Set<SignOffGround> whateverIsFound(LocalDate on, CaseFacts facts, Opener opener) {
        var grounds = EnumSet.noneOf(SignOffGround.class);
        if (!facts.heard()) {
            grounds.add(SignOffGround.NEVER_HEARD);
        }
        if (facts.intake().child(on, opener)) {
            grounds.add(SignOffGround.CHILD);
        }
        return grounds;
    }
}

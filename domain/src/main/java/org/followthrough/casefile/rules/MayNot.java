package org.followthrough.casefile.rules;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;

/** Refused since this one may not give the command, whatever the case is at. */
public final class MayNot extends Refused {

    private MayNot(Problem why) {
        super(List.of(why));
    }

    /** The refusal of what breaks a rule, as such where it is one of who may. */
    public static Refused because(Problem problem, Object rule) {
        return rule instanceof SaysWhoMay ? new MayNot(problem) : new Refused(List.of(problem));
    }
}

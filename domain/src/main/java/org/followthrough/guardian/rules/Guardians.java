package org.followthrough.guardian.rules;

import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Through whom what is told and asked goes today (rule F8). */
public final class Guardians {

    private Guardians() {}

    /** Null for an adult, and for a child for whom nobody acts. */
    public static @Nullable UUID of(CaseFacts facts, Acting acting) {
        return facts.intake().child(acting.today(), acting.opener())
                ? facts.guardian().acting(acting.opener())
                : null;
    }

    public static boolean missing(CaseFacts facts, Acting acting) {
        return facts.intake().child(acting.today(), acting.opener())
                && facts.guardian().acting(acting.opener()) == null;
    }
}

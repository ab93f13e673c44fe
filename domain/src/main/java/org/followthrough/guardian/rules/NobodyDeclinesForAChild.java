package org.followthrough.guardian.rules;

import java.util.function.Predicate;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Under 18 or in doubt counts as a child, and nobody declines for a child (rule F8). */
public final class NobodyDeclinesForAChild<C> implements Rule<C> {

    private final Predicate<C> declines;

    public NobodyDeclinesForAChild(Predicate<C> declines) {
        this.declines = declines;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean forAChild = declines.test(command) && facts.intake().child(acting.today(), acting.opener());
        return forAChild ? new Problem("nobody-declines-for-a-child") : null;
    }
}

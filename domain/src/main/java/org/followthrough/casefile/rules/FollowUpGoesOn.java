package org.followthrough.casefile.rules;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nothing is recorded in a follow-up that ended (rule F5). */
public final class FollowUpGoesOn implements Rule<Object> {

    private final Set<FollowUpEndReason> ends;

    public FollowUpGoesOn() {
        this(EnumSet.allOf(FollowUpEndReason.class));
    }

    private FollowUpGoesOn(Set<FollowUpEndReason> ends) {
        this.ends = ends;
    }

    /** Whoever was not known to be dead may turn out to be, however the follow-up ended before. */
    public static FollowUpGoesOn untilDeath() {
        return new FollowUpGoesOn(EnumSet.of(FollowUpEndReason.DIED));
    }

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var ended = facts.followUp().ended();
        return ended != null && ends.contains(ended) ? new Problem("follow-up-ended") : null;
    }
}

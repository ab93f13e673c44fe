package org.followthrough.casefile.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** Who may give this command (trust.md 2). */
public final class ActorMay implements Rule<Object>, SaysWhoMay {

    private final Set<Role> roles;

    private ActorMay(Role... roles) {
        this.roles = Set.copyOf(Arrays.asList(roles));
    }

    public static ActorMay workOnCases() {
        return new ActorMay(Role.CASEWORKER, Role.SUPERVISOR);
    }

    public static ActorMay report() {
        return new ActorMay(Role.CASEWORKER, Role.SUPERVISOR, Role.REPORTING_ORGANISATION, Role.SYSTEM);
    }

    public static ActorMay supervise() {
        return new ActorMay(Role.SUPERVISOR);
    }

    /** Decisions of the past come in through a member of staff, or the first start with demonstration data. */
    public static ActorMay importDecisions() {
        return new ActorMay(Role.CASEWORKER, Role.SUPERVISOR, Role.SYSTEM);
    }

    /** Who hears that a person came back, or asks for a review, writes it down, whoever that is (rule C6). */
    public static ActorMay takeDownWhatIsAsked() {
        return new ActorMay(Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER, Role.REPORTING_ORGANISATION, Role.SYSTEM);
    }

    public static ActorMay arrangeReviews() {
        return new ActorMay(Role.SUPERVISOR, Role.REVIEWER);
    }

    public static ActorMay review() {
        return new ActorMay(Role.REVIEWER);
    }

    /** What somebody brings who sees no case, and may not learn whether there is one (rule J9). */
    public static ActorMay bringHearsay() {
        return new ActorMay(Role.REPORTING_ORGANISATION);
    }

    public static ActorMay keepTime() {
        return new ActorMay(Role.SYSTEM);
    }

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return may(acting.roles()) ? null : refusal();
    }

    /** What all others are told. */
    public Problem refusal() {
        return new Problem(roles.equals(Set.of(Role.SUPERVISOR)) ? "only-a-supervisor" : "role-may-not");
    }

    /** @throws Refused where it is about no case yet, and this one may not */
    public void require(Acting acting) {
        if (!may(acting.roles())) {
            throw new Refused(List.of(refusal()));
        }
    }

    public boolean may(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}

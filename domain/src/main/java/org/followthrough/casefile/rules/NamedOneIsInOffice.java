package org.followthrough.casefile.rules;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** Who is named works here today, in a role that may do what they are named for (rule E7). */
public final class NamedOneIsInOffice<C> implements Rule<C> {

    private final Function<C, UUID> named;
    private final KnownStaff staff;
    private final Problem otherwise;
    private final Role[] roles;

    /**
     * @param otherwise why the command is refused
     * @param roles one of them will do
     */
    public NamedOneIsInOffice(Function<C, UUID> named, KnownStaff staff, Problem otherwise, Role... roles) {
        this.named = named;
        this.staff = staff;
        this.otherwise = otherwise;
        this.roles = roles.clone();
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean may = staff.byId(named.apply(command))
                .filter(one -> Arrays.stream(roles).anyMatch(one::is))
                .isPresent();
        return may ? null : otherwise;
    }
}

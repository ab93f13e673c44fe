package org.followthrough.review.rules;

import java.util.UUID;
import java.util.function.BiFunction;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.jspecify.annotations.Nullable;

/** The reviewer does not report to anyone who had a part in the case (rule R2): no supervisor of their unit is one. */
public final class ReviewerReportsToNobodyInvolved<C> implements Rule<C> {

    private final BiFunction<C, Acting, UUID> reviewer;
    private final KnownStaff staff;

    public ReviewerReportsToNobodyInvolved(BiFunction<C, Acting, UUID> reviewer, KnownStaff staff) {
        this.reviewer = reviewer;
        this.staff = staff;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean reports = facts.part().ofAny(staff.superiorsOf(reviewer.apply(command, acting)));
        return reports ? new Problem("reviewer-reports-to-one-involved") : null;
    }
}

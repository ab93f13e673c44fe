package org.followthrough.duplicate.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.LeadingCaseObstacle;
import org.followthrough.duplicate.write.WhatIsBroughtAlong;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * What a duplicate owes can live on only in a case that owes the same: no check in an undecided one, nothing to one whose person is
 * recognised, looked for in vain or dead (rule D8).
 */
public final class LeadingCaseCanTakeOver implements Rule<Object> {

    private final CaseFacts leading;

    public LeadingCaseCanTakeOver(CaseFacts leading) {
        this.leading = leading;
    }

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var brought = WhatIsBroughtAlong.from(facts);
        return obstacle(brought.ongoing(), brought.receivedOn(), leading)
                .map(this::problem)
                .orElse(null);
    }

    private Problem problem(LeadingCaseObstacle obstacle) {
        return switch (obstacle) {
            case IS_A_DUPLICATE -> new Problem("leading-is-a-duplicate", Map.of("leading", leadingOfTheOther()));
            case NOT_DECIDED -> new Problem("leading-not-decided");
            case RECOGNISED_THERE -> new Problem("leading-recognised");
            case REPORTED_AFTER_RECOGNITION -> new Problem("reported-after-recognition");
            case DIED -> new Problem("leading-died");
        };
    }

    private String leadingOfTheOther() {
        return Objects.requireNonNull(leading.duplicate().confirmed()).leadingReference();
    }

    /**
     * @param ongoing the duplicate was not decided on
     * @param receivedOn the day its report was received
     */
    public static Optional<LeadingCaseObstacle> obstacle(boolean ongoing, LocalDate receivedOn, CaseFacts leading) {
        if (leading.duplicate().isOne()) {
            return Optional.of(LeadingCaseObstacle.IS_A_DUPLICATE);
        }
        if (leading.followUp().ended() == FollowUpEndReason.DIED) {
            return Optional.of(LeadingCaseObstacle.DIED);
        }
        if (leading.ongoing()) {
            return ongoing ? Optional.empty() : Optional.of(LeadingCaseObstacle.NOT_DECIDED);
        }
        if (leading.notRecognised()) {
            return Optional.empty();
        }
        if (!ongoing) {
            return Optional.of(LeadingCaseObstacle.RECOGNISED_THERE);
        }
        return receivedOn.isAfter(leading.decision().latest().on())
                ? Optional.of(LeadingCaseObstacle.REPORTED_AFTER_RECOGNITION)
                : Optional.empty();
    }
}

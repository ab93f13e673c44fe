package org.followthrough.review.write.requestreview;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** Nobody asks by virtue of an office they do not hold: the supervisor's and the system's requests are their own. */
final class RequesterIsWhoItSays implements Rule<RequestReview> {

    @Override
    public @Nullable Problem broken(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        return switch (command.requester()) {
            case SUPERVISOR_EX_OFFICIO -> acting.is(Role.SUPERVISOR) ? null : new Problem("only-a-supervisor");
            case SYSTEM -> acting.is(Role.SYSTEM) ? null : new Problem("requester-is-the-system");
            case REPORTING_ORGANISATION, PERSON, REPRESENTATIVE, SUPPORT_PROVIDER -> null;
        };
    }
}

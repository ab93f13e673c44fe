package org.followthrough.review.rules;

import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** Nobody asks by virtue of an office they do not hold: the supervisor's and the system's requests are their own. */
public final class RequesterIsWhoItSays implements Rule<RequestReview> {

    private static final ActorMay SUPERVISE = ActorMay.supervise();

    @Override
    public @Nullable Problem broken(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        return against(command.requester(), acting.roles());
    }

    /** @param roles of who takes the request down */
    public static @Nullable Problem against(ReviewRequester requester, Set<Role> roles) {
        return switch (requester) {
            case SUPERVISOR_EX_OFFICIO -> roles.contains(Role.SUPERVISOR) ? null : SUPERVISE.refusal();
            case SYSTEM -> roles.contains(Role.SYSTEM) ? null : new Problem("requester-is-the-system");
            case REPORTING_ORGANISATION, PERSON, REPRESENTATIVE, SUPPORT_PROVIDER -> null;
        };
    }
}

package org.followthrough.review.write.requestreview;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * The window runs from the day the person was told, and not before; a late request says why (rule R1). New evidence and a linked
 * case know no window.
 */
final class WindowIsOpenOrLatenessIsExplained implements Rule<RequestReview> {

    @Override
    public @Nullable Problem broken(RequestReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate delivered = facts.decision().latest().deliveredOn();
        if (delivered == null
                || !command.ground().windowed()
                || Said.something(command.lateBecause(), acting.opener())) {
            return null;
        }
        LocalDate until = protocol.reviewWindowUntil(delivered);
        return command.happenedOn().isAfter(until) ? tooLate(until, acting) : null;
    }

    /** The date would tell an organisation that reports when the person was met (rule L4). */
    private static Problem tooLate(LocalDate until, Acting acting) {
        return OrganisationAsksAboutThoseItMayLearnOf.onlyReports(acting)
                ? new Problem("asked-for-late")
                : new Problem("review-window-passed", Map.of("until", until.toString()));
    }
}

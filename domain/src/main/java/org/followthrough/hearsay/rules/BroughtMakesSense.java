package org.followthrough.hearsay.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.hearsay.events.Brought;
import org.followthrough.review.rules.NewEvidenceIsSaid;
import org.followthrough.review.rules.RequesterIsWhoItSays;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** What no case would take, whichever it were: no case is looked at (rule J9). */
public final class BroughtMakesSense {

    private BroughtMakesSense() {}

    /** @throws Refused with the first thing that is wrong with it */
    public static void require(Brought brought) {
        refuse(LanguageIsKnown.against(brought.language()));
        refuse(NewEvidenceIsSaid.against(
                brought.ground(), !Objects.toString(brought.newEvidence(), "").isBlank()));
        if (brought.requester() != null) {
            refuse(RequesterIsWhoItSays.against(brought.requester(), Set.of(Role.REPORTING_ORGANISATION)));
        }
    }

    private static void refuse(@Nullable Problem problem) {
        if (problem != null) {
            throw new Refused(List.of(problem));
        }
    }
}

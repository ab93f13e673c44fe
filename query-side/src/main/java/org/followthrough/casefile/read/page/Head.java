package org.followthrough.casefile.read.page;

import java.util.List;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.Standing;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the history of a case, of the moment that is shown.
 *
 * @param state null for a case that never had a negative decision
 * @param risk null where nobody assessed it
 * @param child or age in doubt
 * @param overdue anything is, whoever owes it
 * @param followedIn the case in which the person is followed and counted, null where that is this one
 * @param led further reports of this person, followed and counted here
 */
record Head(
        CaseReference reference,
        Standing standing,
        @Nullable FollowUpState state,
        @Nullable RiskLevel risk,
        boolean atRisk,
        boolean child,
        boolean imported,
        boolean overdue,
        int escalationLevel,
        @Nullable CaseReference followedIn,
        List<CaseReference> led) {}

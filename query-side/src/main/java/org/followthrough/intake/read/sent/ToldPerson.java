package org.followthrough.intake.read.sent;

import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.WhatBecame;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.register.read.answer.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation learns of one person it reported (rule L4).
 *
 * @param outcome null where nothing can be said
 */
record ToldPerson(
        CaseReference reference,
        WhatBecame became,
        @Nullable Outcome outcome) {

    /** @param row null where the register does not know of the case yet */
    static ToldPerson of(SentReports.Person person, @Nullable RegisterRow row) {
        return row == null || !person.mayBeTold() || row.decidedOn() == null
                ? new ToldPerson(person.reference(), WhatBecame.NOTHING_CAN_BE_SAID, null)
                : new ToldPerson(person.reference(), became(row.state()), row.outcome());
    }

    /** Whether there is a decision of which the organisation knows, to be looked at again. */
    public boolean mayAskForReview() {
        return outcome != null && outcome.negative() && became != WhatBecame.RECOGNISED;
    }

    private static WhatBecame became(@Nullable FollowUpState state) {
        if (state == null) {
            return WhatBecame.RECOGNISED;
        }
        return switch (state) {
            case RECOGNISED_LATER -> WhatBecame.RECOGNISED;
            case REOPENED -> WhatBecame.NOTHING_CAN_BE_SAID;
            case NEVER_FOLLOWED_UP, OVERDUE -> WhatBecame.FOLLOW_UP_OVERDUE;
            case UNDER_REVIEW -> WhatBecame.UNDER_REVIEW;
            case NOT_REACHED, LOST -> WhatBecame.COULD_NOT_BE_REACHED;
            case IN_CONTACT, FIRST_CHECK_AHEAD -> WhatBecame.FOLLOWED_UP;
            case DIED, ENDED_RISK_REMOVED, ENDED_DECLINED, ENDED_HANDED_OVER -> WhatBecame.FOLLOW_UP_ENDED;
        };
    }
}

package org.followthrough.codes;

/** Why follow-up ended (rules F4, F5). */
public enum FollowUpEndReason {
    RISK_REMOVED,
    PERSON_DECLINED,
    HANDED_OVER,
    RECOGNISED_LATER,
    FOLLOWED_IN_OTHER_CASE,
    DIED
}

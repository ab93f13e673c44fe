package org.followthrough.codes;

/**
 * What an organisation learns about a person it reported (rule L4): less than {@link FollowUpState}, so that nothing tells when or
 * where the person was met, or what they said.
 */
public enum WhatBecame {
    /** Undecided, or the person does not want it to be told: the two look alike on purpose. */
    NOTHING_CAN_BE_SAID,
    RECOGNISED,
    FOLLOWED_UP,
    FOLLOW_UP_OVERDUE,
    COULD_NOT_BE_REACHED,
    UNDER_REVIEW,
    FOLLOW_UP_ENDED
}

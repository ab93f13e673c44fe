package org.followthrough.outreach.facts;

/** What is still missing from the minimum outreach (rule C3). */
public enum OutreachShortfall {
    ATTEMPTS_TOO_FEW,
    DAYS_TOO_FEW,
    SPREAD_TOO_SHORT,
    CHANNELS_TOO_FEW,
    NONE_OUT_OF_HOURS,
    NOT_THROUGH_AN_ORGANISATION,
    /** No channel is safe, and nobody searched without contact. */
    NOT_SEARCHED_WITHOUT_CONTACT,
    /** Nobody knows who the person is: search steps stand in place of attempts. */
    REPORTING_ORGANISATION_NOT_ASKED_AGAIN,
    CONNECTIONS_NOT_COMPARED,
    SITE_OUTREACH_NOT_CONSIDERED
}

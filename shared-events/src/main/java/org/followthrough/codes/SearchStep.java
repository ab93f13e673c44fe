package org.followthrough.codes;

/** What was done to find out who or where a person is, where contact is impossible (rule C3). */
public enum SearchStep {
    REPORTING_ORGANISATION_ASKED_AGAIN,
    CONNECTIONS_COMPARED,
    SITE_OUTREACH_CONSIDERED,
    SEARCHED_WITHOUT_CONTACT
}

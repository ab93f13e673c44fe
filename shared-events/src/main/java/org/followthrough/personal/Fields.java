package org.followthrough.personal;

/**
 * Names of sealed fields. They are bound into ciphertexts that are kept for ever: add, never change or reuse.
 *
 * <p>Those of a person are sealed with the person's key; those marked "text" with a key of their own that names the person.
 */
public final class Fields {

    public static final String PERSON_NAME = "person.name";
    public static final String PERSON_CONTACT = "person.contact";
    public static final String PERSON_PARTICULARS = "person.particulars";
    public static final String CONNECTION_NAME = "connection.name";
    public static final String CONTACT_PLAN_WAYS = "contact-plan.ways";

    /** BCP 47 tags of languages, sealed with the person's key: a rare one tells a person from others. */
    public static final String CONTACT_PLAN_LANGUAGE = "contact-plan.language";

    public static final String ATTEMPT_LANGUAGE = "attempt.language";
    public static final String RIGHTS_INFORMATION_LANGUAGE = "rights-information.language";
    public static final String DELIVERY_LANGUAGE = "delivery.language";
    public static final String CHECK_LANGUAGE = "check.language";
    public static final String RETURN_LANGUAGE = "return.language";
    public static final String DECLINE_LANGUAGE = "decline.language";

    /** Sealed with the reporter's key: a reporter is a person too. */
    public static final String REPORT_BY = "report.by";

    /** Text, about everyone the report names. */
    public static final String REPORT_NARRATIVE = "report.narrative";

    /** Text, like all that follow. */
    public static final String ATTEMPT_NOTE = "attempt.note";

    public static final String SEARCH_NOTE = "search.note";
    public static final String NO_SAFE_CHANNEL_BECAUSE = "no-safe-channel.because";
    public static final String RISK_NOTE = "risk.note";
    public static final String DECISION_RATIONALE = "decision.rationale";
    public static final String DECISION_RIGHTS_NOT_GIVEN = "decision.rights-not-given";
    public static final String DECISION_SENT_BACK_BECAUSE = "decision.sent-back-because";
    public static final String DECISION_LIMIT_BECAUSE = "decision-limit.because";
    public static final String CHECK_TOLD = "check.told";
    public static final String CHECK_OWN_VIEW = "check.own-view";
    public static final String CHECK_NOTE = "check.note";
    public static final String OVERDUE_BECAUSE = "overdue.because";
    public static final String LOST_BECAUSE = "lost.because";
    public static final String FOLLOW_UP_ENDED_BECAUSE = "follow-up-ended.because";
    public static final String CORRECTION_BECAUSE = "correction.because";
    public static final String CORRECTION_DECLINED_BECAUSE = "correction.declined-because";

    public static final String REVIEW_ASKED = "review.asked";
    public static final String REVIEW_NEW_EVIDENCE = "review.new-evidence";
    public static final String REVIEW_LATE_BECAUSE = "review.late-because";
    public static final String REVIEW_BECAUSE = "review.because";
    public static final String RETURN_SAID = "return.said";

    public static final String MEASURE_NOTE = "measure.note";
    public static final String MEASURE_REVIEW_BECAUSE = "measure-review.because";
    public static final String PROTECTION_BECAUSE = "protection.because";
    public static final String AT_RISK_GROUNDS = "at-risk.grounds";
    public static final String AT_RISK_BECAUSE = "at-risk.because";

    public static final String LINK_BECAUSE = "link.because";
    public static final String DUPLICATE_BECAUSE = "duplicate.because";
    public static final String ALERT_BECAUSE = "alert.because";

    public static final String DECLINE_SAID = "decline.said";
    public static final String DECLINE_BECAUSE = "decline.because";

    /** A line, sealed with the person's key. */
    public static final String HANDED_OVER_TO = "handed-over.to";

    /** Lines, sealed with the person's key. */
    public static final String GUARDIAN_NAME = "guardian.name";

    public static final String REFERRED_TO = "referral.to";
    public static final String DEPARTED_TO = "departure.to";

    /** Text, like the next two. */
    public static final String REFERRAL_LIMITS = "referral.limits";

    public static final String REFERRAL_ANSWER = "referral.answer";
    public static final String DEPARTURE_SOURCE = "departure.source";

    /** Sealed with the key of a member of staff, like the login. */
    public static final String STAFF_NAME = "staff.name";

    public static final String STAFF_LOGIN = "staff.login";

    public static final String DISCLOSURE_GROUND = "disclosure.ground";

    public static final String DISCLOSURE_WHEREABOUTS_BECAUSE = "disclosure.whereabouts-because";

    /** A line, sealed with the person's key: it says who asks for the person. */
    public static final String DISCLOSURE_AUTHORITY = "disclosure.authority";

    /** All that was brought by somebody who may not know the case, sealed with a key of its own. */
    public static final String HEARSAY = "hearsay.brought";

    public static final String HEARSAY_WEIGHED_BECAUSE = "hearsay.weighed-because";

    /** A part of an uploaded file of reports, sealed with a key of the file's own that is gone when the import is done. */
    public static final String IMPORT_FILE = "import.file";

    private Fields() {}
}

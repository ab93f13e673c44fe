package org.followthrough.codes;

/** What someone owes a person by a date (domain.md 2). */
public enum ObligationKind {
    /** A follow-up check (rule F1). */
    CHECK,
    /** A decision on an ongoing case (rule P3). */
    DECISION,
    /** A supervisor's answer whether the person is at risk (rule D5). */
    AT_RISK_DECISION,
    /** Saying whether a request for review is admitted (rule R3). */
    REVIEW_ADMISSIBILITY,
    /** Deciding a review (rule R3). */
    REVIEW_DECISION,
    /** Deciding on interim protection (rule P1). */
    PROTECTION_DECISION,
    /** Looking again at "none needed now" (rule P1). */
    PROTECTION_REVIEW,
    /** Looking again at a measure; past its date it is lapsed (rule P2). */
    MEASURE_REVIEW,
    /** Renewing or lifting "person at risk" (rule P4). */
    AT_RISK_RENEWAL,
    /** Answering whether a decision is looked at again because somebody linked was identified (rule L2). */
    LINKED_REVIEW_ANSWER,
    /** Answering whether a procedure is started by virtue of office (rule L3). */
    EX_OFFICIO_ANSWER,
    /** Confirming from the record that a "no" was free (rule C5). */
    DECLINE_CONFIRMATION,
    /** Asking the person whether a labour-rights violation is handed to a body, and doing it (rule D9). */
    REFERRAL,
    /** That body's answer (rule D9). */
    REFERRAL_ANSWER,
    /** Telling the organisation that its report was received (rule L4); owed to the organisation, once for a report. */
    REPORT_ACKNOWLEDGEMENT
}

package org.followthrough.codes;

/** Classes of data an authority was given (rule E5). */
public enum DisclosedData {
    /** Name, date of birth, papers. */
    IDENTITY,
    /** Numbers and addresses at which the person can be reached. */
    CONTACT,
    /** Where the person stays: a class of its own, since it can get someone hurt. */
    WHEREABOUTS,
    MIGRATION_STATUS,
    /** What was reported. */
    REPORT,
    /** What was found, and decided. */
    ASSESSMENT,
    HEALTH,
    /** Employer, accommodation, recruiter, route. */
    CONNECTIONS,
    OTHER
}

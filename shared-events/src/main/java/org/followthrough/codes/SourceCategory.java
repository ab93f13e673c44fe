package org.followthrough.codes;

/** Who sent the report (domain.md 3). */
public enum SourceCategory {
    CIVIL_SOCIETY,
    MINISTRY_OF_INTERIOR,
    LABOUR_INSPECTORATE,
    SOCIAL_WELFARE,
    EDUCATION,
    HEALTH,
    PROSECUTION_OR_COURT,
    MIGRATION_OR_ASYLUM,
    INTERNATIONAL_ORGANISATION,
    SELF_REPORT,
    CITIZEN,
    EX_OFFICIO,
    OTHER
}

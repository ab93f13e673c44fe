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
    OTHER;

    /** Known to be one. Private persons are not; nor is what may be one, such as {@link #OTHER} (rules C2, L4). */
    public boolean organisation() {
        return switch (this) {
            case CITIZEN, SELF_REPORT, EX_OFFICIO, OTHER -> false;
            default -> true;
        };
    }
}

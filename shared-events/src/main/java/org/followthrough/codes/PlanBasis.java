package org.followthrough.codes;

/** On whose word a contact plan stands (rule C1). */
public enum PlanBasis {
    PERSON,
    REPORTING_ORGANISATION
}

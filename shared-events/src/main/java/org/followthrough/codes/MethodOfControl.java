package org.followthrough.codes;

/** HTCDS 2.0 means of control, the indicators of a case. The standard's picklist omits RestrictsMovement and UsesChildren; its text defines them. */
public enum MethodOfControl {
    PhysicalThreats,
    ThreatsLawEnforcement,
    ThreatensChildrenFamily,
    DebtBondage,
    FalsePromises,
    PhysicalAbuse,
    SexualAbuse,
    TakesEarnings,
    RestrictsFinancialAccess,
    RestrictsMedicalCare,
    WithholdsNecessities,
    PsychologicalAbuse,
    PsychoactiveSubstance,
    ExcessiveWorkingHours,
    WithholdsDocuments,
    RestrictsMovement,
    UsesChildren,
    Other
}

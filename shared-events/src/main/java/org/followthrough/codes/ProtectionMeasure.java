package org.followthrough.codes;

/** Interim protection measures, and the kinds of support a check speaks of. */
public enum ProtectionMeasure {
    SAFE_ACCOMMODATION,
    POLICE_PROTECTION,
    MEDICAL_CARE,
    LEGAL_AID,
    RESIDENCE_PERMIT,
    PSYCHOSOCIAL_SUPPORT,
    MATERIAL_AID,
    INTERPRETER,
    OTHER
}

package org.followthrough.codes;

/** Why a decision is negative (domain.md 3). */
public enum DecisionReason {
    INSUFFICIENT_DATA,
    /** Nobody knows who the person is. */
    PERSON_NOT_IDENTIFIED,
    /** The person is known but was not found. */
    PERSON_NOT_LOCATED,
    LABOUR_RIGHTS_VIOLATION,
    FRAUD,
    ELEMENTS_NOT_MET,
    OUT_OF_JURISDICTION,
    PERSON_WITHDREW
}

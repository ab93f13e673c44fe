package org.followthrough.codes;

/** Level of a risk assessment, highest first. */
public enum RiskLevel {
    HIGH,
    MEDIUM,
    LOW,
    NONE
}

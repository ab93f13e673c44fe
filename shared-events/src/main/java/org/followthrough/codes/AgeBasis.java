package org.followthrough.codes;

/** How the age is known. */
public enum AgeBasis {
    DOCUMENTED,
    DECLARED,
    ESTIMATED,
    UNKNOWN
}

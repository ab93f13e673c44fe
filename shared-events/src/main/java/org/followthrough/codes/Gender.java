package org.followthrough.codes;

/** HTCDS 2.0 {@code prs_Gender}. */
public enum Gender {
    Feminine,
    Masculine,
    TransgenderFeminine,
    TransgenderMasculine,
    NonConforming,
    NonSpecifiedUnknown
}

package org.followthrough.codes;

/** To whom the law may require that something of a case be disclosed (rule E5). */
public enum Authority {
    POLICE,
    MIGRATION,
    INSPECTION,
    COURT,
    OTHER
}

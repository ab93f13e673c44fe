package org.followthrough.codes;

/** What a case is connected to: shared by cases, it shows a pattern. */
public enum ConnectionKind {
    EMPLOYER,
    ACCOMMODATION,
    RECRUITER,
    ROUTE
}

package org.followthrough.followup.read.obligation;

/** The three figures a supervisor sees first; answered by {@link ObligationCounts}. */
public record CountObligations() {}

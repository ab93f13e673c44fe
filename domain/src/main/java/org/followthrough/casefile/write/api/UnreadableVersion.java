package org.followthrough.casefile.write.api;

/** The header {@code If-Match} is no version of a case. */
public final class UnreadableVersion extends RuntimeException {}

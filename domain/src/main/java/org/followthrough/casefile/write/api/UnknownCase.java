package org.followthrough.casefile.write.api;

/** No case bears the reference. */
public final class UnknownCase extends RuntimeException {}

package org.followthrough.commandside.api;

/** More was sent than {@link BodyLimit#MOST_BYTES}. */
final class BodyTooLarge extends RuntimeException {}

package org.followthrough.queryside.web;

import java.util.List;

/**
 * One event on a timeline, in words.
 *
 * @param number the link {@code #event-<number>} goes to it
 * @param byline who did it
 * @param when when it happened, and when it was recorded if that differs
 */
public record TimelineEntry(long number, String title, String byline, String when, List<String> lines) {}

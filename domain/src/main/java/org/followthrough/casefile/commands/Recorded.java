package org.followthrough.casefile.commands;

import java.util.UUID;

/**
 * Answer to an accepted command.
 *
 * @param sequence sequence number of the last event the command stored in the case's stream, first is 0
 */
public record Recorded(UUID caseId, long sequence) {}

package org.followthrough.followup.read.obligation;

import java.util.List;

/**
 * A page of obligations.
 *
 * @param total how many there are on all pages
 */
public record ObligationRows(List<ObligationRow> rows, int total) {}

package org.followthrough.alert.read.inbox;

import java.util.List;

/**
 * A page of alerts.
 *
 * @param total how many there are on all pages
 */
record AlertRows(List<AlertRow> rows, int total) {}

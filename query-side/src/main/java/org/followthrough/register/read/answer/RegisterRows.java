package org.followthrough.register.read.answer;

import java.util.List;

/**
 * A page of the list.
 *
 * @param total how many cases there are on all pages
 */
public record RegisterRows(List<RegisterRow> rows, int total) {}

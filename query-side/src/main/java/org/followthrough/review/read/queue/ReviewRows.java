package org.followthrough.review.read.queue;

import java.util.List;

/** @param total how many there are in all, of which these are a part */
public record ReviewRows(List<ReviewRow> rows, int total) {}

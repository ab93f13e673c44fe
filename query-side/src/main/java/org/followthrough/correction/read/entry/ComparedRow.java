package org.followthrough.correction.read.entry;

/** What one field says, and what it would say. */
record ComparedRow(String label, String old, String now) {}

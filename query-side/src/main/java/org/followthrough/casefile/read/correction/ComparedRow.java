package org.followthrough.casefile.read.correction;

/** What one field says, and what it would say. */
record ComparedRow(String label, String old, String now) {}

package org.followthrough.queryside.views;

/** A made-up event: the n-th of its stream says n, or what a test wants. */
record Counted(String id, int n) {}

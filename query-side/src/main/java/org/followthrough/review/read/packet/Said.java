package org.followthrough.review.read.packet;

/** One thing that is known, in words. */
record Said(String label, String value) {}

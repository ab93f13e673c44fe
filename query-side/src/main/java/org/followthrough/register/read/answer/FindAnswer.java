package org.followthrough.register.read.answer;

/** What happened to everyone the filter lets through; answered by an {@link Answer}. */
public record FindAnswer(RegisterFilter filter) {}

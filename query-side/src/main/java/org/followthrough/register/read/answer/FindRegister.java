package org.followthrough.register.read.answer;

/** A page of the list behind a number; answered by {@link RegisterRows}. */
public record FindRegister(RegisterFilter filter, int offset, int limit) {}

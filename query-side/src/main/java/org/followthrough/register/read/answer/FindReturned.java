package org.followthrough.register.read.answer;

/** The case of a code; answered by an Optional of {@link RegisterRow}, empty also where two cases share the code. */
public record FindReturned(ReturnCode code) {}

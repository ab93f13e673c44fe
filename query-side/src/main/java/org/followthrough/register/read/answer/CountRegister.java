package org.followthrough.register.read.answer;

/** How long the list behind a number is; answered by an Integer. */
public record CountRegister(RegisterFilter filter) {}

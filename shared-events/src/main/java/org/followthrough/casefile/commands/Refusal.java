package org.followthrough.casefile.commands;

import java.util.List;

/** All that stands against a command; it travels as the details of {@link Refused}. */
public record Refusal(List<Problem> problems) {}

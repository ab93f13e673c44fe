package org.followthrough.casefile.commands;

import java.util.List;
import java.util.stream.Collectors;

/** The command does not fit the case; nothing was stored. Its sender is told the {@link Refusal}. No fault of the program, so without a stack trace. */
public class Refused extends RuntimeException {

    private final Refusal refusal;

    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::code).collect(Collectors.joining(", ")), null, false, false);
        refusal = new Refusal(problems);
    }

    public Refusal refusal() {
        return refusal;
    }
}

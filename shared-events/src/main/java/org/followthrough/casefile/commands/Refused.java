package org.followthrough.casefile.commands;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;

/** The command does not fit the case; nothing was stored. Its details are a {@link Refusal}. */
public class Refused extends CommandExecutionException {

    private final Refusal refusal;

    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::code).collect(Collectors.joining(", ")), null, new Refusal(problems));
        refusal = new Refusal(problems);
    }

    public Refusal refusal() {
        return refusal;
    }
}

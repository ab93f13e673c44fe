package org.followthrough.casefile.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;

/** All that stands against a command; it travels as the details of {@link Refused}. */
public record Refusal(List<Problem> problems) {

    /**
     * What a failed command was refused for; empty where it failed otherwise. From another process a refusal comes as the details
     * of an exception that is not ours.
     */
    public static Optional<Refusal> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(CommandExecutionException.class::isInstance)
                .flatMap(failed -> ((CommandExecutionException) failed).<Object>getDetails().stream())
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    public boolean says(String code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code));
    }
}

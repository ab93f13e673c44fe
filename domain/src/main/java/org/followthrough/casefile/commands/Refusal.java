package org.followthrough.casefile.commands;

import java.util.List;

/** All that stands against a command; it travels as the details of the exception that the sender is left with. */
public record Refusal(List<Problem> problems) {

    public boolean says(String code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code));
    }
}

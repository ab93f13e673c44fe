package org.followthrough.platform.reading;

import java.util.List;

/** The protocol file cannot be used; the system does not start with limits nobody meant. */
public final class ProtocolRefused extends RuntimeException {

    private final List<String> problems;

    ProtocolRefused(String source, List<String> problems) {
        super("The protocol " + source + " cannot be used:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each thing to mend. */
    public List<String> problems() {
        return problems;
    }
}

package org.followthrough.commandside.api;

/**
 * A body that nobody should send.
 *
 * @param byRule readable, so that a rule has to refuse it
 */
record Mutation(String what, String body, boolean byRule) {

    @Override
    public String toString() {
        return what;
    }
}

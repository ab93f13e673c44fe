package org.followthrough.casefile.write;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.casefile.Ids;

/** Ids that every test of a case uses. */
public final class The {

    /** Id of every command of a test. */
    public static final UUID COMMAND = id("command");

    public static final UUID CASE = id("case");

    private The() {}

    /** The same id for the same words. */
    public static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Id of what the command of the test makes: "attempt", "check", "decision". */
    public static UUID made(String what) {
        return Ids.derived(COMMAND, what);
    }

    /** Id of a check of the plan that was scheduled before. */
    public static UUID check(int number) {
        return id("check " + number);
    }
}

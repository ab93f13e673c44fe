package org.followthrough.casefile.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a stream answered to each command. An id that somebody chose is answered again to who used it and for the same content; an id
 * that follows from something known to anyone who sends it. Neither is taken for the other, so that nobody can use up the system's.
 *
 * @param <A> the answer
 */
public final class AnsweredCommands<A> {

    /** Metadata key, of commands and of their events. */
    public static final String FINGERPRINT = "fingerprint";

    private static final String COMMAND_ID = "commandId";

    private final Map<String, Typed<A>> typed = new HashMap<>();
    private final Map<String, A> derived = new HashMap<>();

    private record Typed<A>(String by, String fingerprint, A answer) {

        boolean isOf(UUID sender, String content) {
            return by.equals(sender.toString()) && fingerprint.equals(content);
        }
    }

    /** @param metaData of an event */
    public void remember(Map<String, ?> metaData, A answer) {
        String commandId = text(metaData, COMMAND_ID);
        String fingerprint = text(metaData, FINGERPRINT);
        if (commandId != null && fingerprint != null) {
            typed.put(commandId, new Typed<>(String.valueOf(metaData.get(Actor.STAFF_ID)), fingerprint, answer));
        } else if (commandId != null) {
            derived.put(commandId, answer);
        }
    }

    /**
     * @param sent metadata of the command
     * @param decide decides as if the command were new
     * @return empty where it is new
     * @throws Refused where the sender may not, or the id was used by somebody else or for something else
     */
    public Optional<A> answer(UUID commandId, UUID sender, Map<String, ?> sent, Runnable decide) {
        String fingerprint = text(sent, FINGERPRINT);
        if (fingerprint == null) {
            return Optional.ofNullable(derived.get(commandId.toString()));
        }
        Typed<A> before = typed.get(commandId.toString());
        if (before == null) {
            return Optional.empty();
        }
        requireThatMay(decide);
        if (!before.isOf(sender, fingerprint)) {
            throw used();
        }
        return Optional.of(before.answer);
    }

    public static Refused used() {
        return new Refused(List.of(new Problem("command-id-used")));
    }

    /** What else stands against it now did not when it was done. */
    private static void requireThatMay(Runnable decide) {
        try {
            decide.run();
        } catch (MayNot mayNot) {
            throw mayNot;
        } catch (Refused movedOn) {
            return;
        }
    }

    private static @Nullable String text(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }
}

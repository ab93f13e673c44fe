package org.followthrough.personal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds each sealed text of one stream against the act that its event belongs to. A text of an older event that somebody copied into a
 * newer one, or a whole event that was stored once more, opens with its key as it should; only this tells (docs/adr/0033).
 */
public final class Acts {

    /** Metadata key of events: the id of the command that they are of. */
    public static final String COMMAND_ID = "commandId";

    private final Set<String> ended = new HashSet<>();
    private @Nullable String going;

    /**
     * The next event of the stream as it may be read: {@link Personal#strayed} where a text is another act's, or the act had ended before.
     *
     * @param commandId from the event's metadata
     */
    public <E> E held(E event, @Nullable Object commandId) {
        String act = commandId == null ? null : commandId.toString();
        if (going != null && !going.equals(act)) {
            ended.add(going);
        }
        going = act;
        return ended.contains(act) ? astray(event) : ofAct(event, act);
    }

    /** As {@link #held}, of one event without its stream: does not notice that a whole act was stored once more. */
    public static <E> E ofAct(E event, @Nullable Object commandId) {
        String act = Objects.toString(commandId, "");
        return SealedTexts.of(event).allMatch(text -> isOf(text, act))
                ? event
                : SealedTexts.with(event, text -> isOf(text, act) ? text : text.astray());
    }

    /** @throws SealBroken where an event would hold a text that was typed for another command: it names the entry instead */
    public static void requireOf(UUID commandId, List<?> events) {
        SealedTexts.of(events)
                .filter(text -> !text.act().equals(commandId) || text.strayed())
                .findFirst()
                .ifPresent(text -> {
                    throw new SealBroken(text.subject(), text.field());
                });
    }

    private static <E> E astray(E event) {
        return SealedTexts.with(event, Personal::astray);
    }

    private static boolean isOf(Personal<?> text, String act) {
        return text.act().toString().equals(act);
    }
}

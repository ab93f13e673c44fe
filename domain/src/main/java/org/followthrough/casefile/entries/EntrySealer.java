package org.followthrough.casefile.entries;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.Personal;
import org.followthrough.personal.ReadableText;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/**
 * Seals what was typed about one person. What nobody could read later is refused here, since a rule cannot be asked about
 * it. All methods throw {@link Refused} with {@code text-missing}, {@code text-too-long} or {@code text-unreadable} and the
 * field.
 */
public final class EntrySealer {

    /** In UTF-16 code units, as Java and browsers count. */
    public static final int LONGEST_TEXT = 10_000;

    /** Names, numbers, addresses. */
    public static final int LONGEST_LINE = 500;

    private final UUID act;
    private final Sealer sealer;
    private final List<UUID> persons;

    private EntrySealer(UUID act, Sealer sealer, List<UUID> persons) {
        this.act = act;
        this.sealer = sealer;
        this.persons = List.copyOf(persons);
    }

    /** @param act id of the command that takes what is sealed along */
    public static EntrySealer ofCase(UUID act, UUID caseId, Sealer sealer) {
        return about(act, List.of(Ids.personOf(caseId)), sealer);
    }

    /**
     * @param act as above
     * @param persons subjects of the persons' keys; values and lines are the first one's
     */
    public static EntrySealer about(UUID act, List<UUID> persons, Sealer sealer) {
        return new EntrySealer(act, sealer, persons);
    }

    /** A value of the person. */
    public <T> Personal<T> value(String field, T value) {
        try {
            return sealer.seal(act, persons.get(0), field, value);
        } catch (IllegalArgumentException unstorable) {
            throw unreadable(field);
        }
    }

    /** A code that a rule reads, sealed as it was typed; null where none was. */
    public @Nullable Personal<String> code(String field, @Nullable String typed) {
        return typed == null ? null : value(field, typed);
    }

    /** A line about the person, null where nothing was typed. */
    public @Nullable Personal<String> line(String field, @Nullable String typed) {
        String line = stripped(typed);
        return line.isEmpty() ? null : value(field, checked(field, line, LONGEST_LINE));
    }

    public Personal<String> requiredLine(String field, String typed) {
        return value(field, checked(field, required(field, typed), LONGEST_LINE));
    }

    /** Free text, with a key of its own where it names others than one person; null where nothing was typed. */
    public @Nullable Personal<String> text(String field, @Nullable String typed) {
        String text = stripped(typed);
        return text.isEmpty() ? null : sealed(field, text);
    }

    public Personal<String> requiredText(String field, String typed) {
        return sealed(field, required(field, typed));
    }

    /** Whose key seals a text that names several: it follows from its command, so that a repeat makes no new key. */
    public static UUID documentOf(UUID act, String field) {
        return Ids.derived(act, field);
    }

    /** What was typed, for a value that is sealed as a whole; null where nothing was typed. */
    public static @Nullable String kept(String field, @Nullable String typed, int longest) {
        String text = stripped(typed);
        return text.isEmpty() ? null : checked(field, text, longest);
    }

    private static String checked(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Refused(
                    List.of(new Problem("text-too-long", Map.of("field", field, "longest", String.valueOf(longest)))));
        }
        if (!ReadableText.is(text)) {
            throw unreadable(field);
        }
        return text;
    }

    private Personal<String> sealed(String field, String text) {
        String checked = checked(field, text, LONGEST_TEXT);
        return persons.size() == 1
                ? value(field, checked)
                : sealer.sealText(act, documentOf(act, field), field, checked, persons);
    }

    /** What was typed where something must be. */
    public static String required(String field, @Nullable String typed) {
        String text = stripped(typed);
        if (text.isEmpty()) {
            throw refused("text-missing", field);
        }
        return text;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Refused unreadable(String field) {
        return refused("text-unreadable", field);
    }

    private static Refused refused(String code, String field) {
        return new Refused(List.of(new Problem(code, Map.of("field", field))));
    }
}

package org.followthrough.casefile.entries;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.intake.commands.OpenCase;
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

    private final Sealer sealer;
    private final List<UUID> persons;

    private EntrySealer(Sealer sealer, List<UUID> persons) {
        this.sealer = sealer;
        this.persons = List.copyOf(persons);
    }

    public static EntrySealer ofCase(UUID caseId, Sealer sealer) {
        return about(List.of(OpenCase.personOf(caseId)), sealer);
    }

    /** @param persons subjects of the persons' keys; values and lines are the first one's */
    public static EntrySealer about(List<UUID> persons, Sealer sealer) {
        return new EntrySealer(sealer, persons);
    }

    /** A value of the person. */
    public <T> Personal<T> value(String field, T value) {
        try {
            return sealer.seal(persons.get(0), field, value);
        } catch (IllegalArgumentException unstorable) {
            throw unreadable(field);
        }
    }

    /** A line about the person, null where nothing was typed. */
    public @Nullable Personal<String> line(String field, @Nullable String typed) {
        String line = stripped(typed);
        return line.isEmpty() ? null : value(field, checked(field, line, LONGEST_LINE));
    }

    public Personal<String> requiredLine(String field, String typed) {
        return value(field, checked(field, required(field, typed), LONGEST_LINE));
    }

    /** Free text with a key of its own, null where nothing was typed. */
    public @Nullable Personal<String> text(String field, @Nullable String typed) {
        String text = stripped(typed);
        return text.isEmpty() ? null : sealed(field, text);
    }

    public Personal<String> requiredText(String field, String typed) {
        return sealed(field, required(field, typed));
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
        return sealer.sealText(sealer.newSubject(), field, checked(field, text, LONGEST_TEXT), persons);
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

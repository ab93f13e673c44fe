package org.followthrough.queryside.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what was typed into values. The {@code need…} readers note an error where the answer is missing; all note one where
 * it cannot be understood, and answer empty then. So read every field first, ask {@link Form#hasErrors}, and only then take
 * the values out.
 */
public abstract sealed class Answers permits Form {

    /** Longest free text of one field, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    /** Longest name, number or address, in characters. */
    public static final int LONGEST_LINE = 500;

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** The first value typed into a field, as it was typed. */
    public abstract String value(String field);

    /** Notes what is wrong with a field; the empty field stands for the whole form. */
    public abstract void error(String field, String key, Object... values);

    /** For what is asked only after some answers: notes that this one is missing. */
    public void missing(String field) {
        missing(field, "web.form.enter");
    }

    abstract void missing(String field, String otherwise);

    abstract List<String> values(String field);

    abstract DateParts dateParts(String field);

    public Optional<String> text(String field) {
        return text(field, LONGEST_TEXT);
    }

    /** A name, number or address. */
    public Optional<String> line(String field) {
        return text(field, LONGEST_LINE);
    }

    /** Several names, numbers or addresses, one on each line. */
    public List<String> lines(String field) {
        List<String> lines = text(field)
                .map(String::lines)
                .orElse(Stream.empty())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            error(field, "web.form.line-too-long", LONGEST_LINE);
        }
        return lines;
    }

    public Optional<String> needText(String field) {
        return needed(field, "web.form.enter", text(field));
    }

    public <E extends Enum<E>> Optional<E> code(String field, Class<E> list) {
        return read(field, value(field), value -> Codes.find(list, value), "web.form.choose");
    }

    public <E extends Enum<E>> Optional<E> needCode(String field, Class<E> list) {
        return needed(field, "web.form.choose", code(field, list));
    }

    public <E extends Enum<E>> Set<E> codes(String field, Class<E> list) {
        Set<E> codes = new LinkedHashSet<>();
        for (String value : values(field)) {
            Codes.find(list, value).ifPresentOrElse(codes::add, () -> error(field, "web.form.choose"));
        }
        return codes;
    }

    /** Day, month and year typed into {@code <field>-day}, {@code -month} and {@code -year}. */
    public Optional<LocalDate> date(String field) {
        DateParts parts = dateParts(field);
        if (!parts.isEmpty() && parts.date().isEmpty()) {
            error(field, "web.form.unreal-date");
        }
        return parts.date();
    }

    public Optional<LocalDate> needDate(String field) {
        return needed(field, "web.form.enter-date", date(field));
    }

    /** A time of day typed as 24 hours: {@code 17:30}, {@code 17.30}, {@code 9:05}. */
    public Optional<LocalTime> time(String field) {
        return read(field, value(field).strip(), TimeOfDay::parse, "web.form.unreal-time");
    }

    /** An answer given with {@code ~{form :: yes-no(field)}}. */
    public Optional<Boolean> yesNo(String field) {
        return read(field, value(field), value -> Optional.ofNullable(YES_OR_NO.get(value)), "web.form.choose");
    }

    public Optional<Boolean> needYesNo(String field) {
        return needed(field, "web.form.choose", yesNo(field));
    }

    /** A whole number from 0 to 999,999,999. */
    public Optional<Integer> number(String field) {
        return read(field, value(field).strip(), matching(NUMBER, Integer::valueOf), "web.form.unreal-number");
    }

    public Optional<Integer> needNumber(String field) {
        return needed(field, "web.form.enter", number(field));
    }

    /** Something chosen that has an id. */
    public Optional<UUID> id(String field) {
        return read(field, value(field), matching(ID, UUID::fromString), "web.form.choose");
    }

    public Optional<UUID> needId(String field) {
        return needed(field, "web.form.choose", id(field));
    }

    private Optional<String> text(String field, int longest) {
        String text = value(field).strip();
        if (text.length() > longest) {
            error(field, "web.form.too-long", longest);
            return Optional.empty();
        }
        if (!SafeText.is(text)) {
            error(field, "web.form.unreadable");
            return Optional.empty();
        }
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private <T> Optional<T> read(
            String field, String typed, Function<String, Optional<T>> understood, String otherwise) {
        Optional<T> answer = understood.apply(typed);
        if (answer.isEmpty() && !typed.isEmpty()) {
            error(field, otherwise);
        }
        return answer;
    }

    private static <T> Function<String, Optional<T>> matching(Pattern pattern, Function<String, T> understood) {
        return typed -> Optional.of(typed).filter(pattern.asMatchPredicate()).map(understood);
    }

    private <T> Optional<T> needed(String field, String otherwise, Optional<T> answer) {
        if (answer.isEmpty()) {
            missing(field, otherwise);
        }
        return answer;
    }
}

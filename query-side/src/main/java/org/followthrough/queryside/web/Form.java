package org.followthrough.queryside.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed, read into values and shown again with what is wrong with it; nothing typed is lost. A form called
 * {@code outreach.attempt} takes the label of its field {@code channel} from the message {@code outreach.attempt.channel},
 * its hint from {@code ….channel.hint} and the sentence for an empty answer from {@code ….channel.missing}, if they exist.
 *
 * <p>The {@code need…} readers note an error where the answer is missing; all note one where it cannot be understood, and
 * answer empty then. So read every field first, ask {@link #hasErrors}, and only then take the values out.
 */
public final class Form {

    /** Longest free text of one field, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    /** Longest name, number or address, in characters. */
    public static final int LONGEST_LINE = 500;

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private final String name;
    private final MultiValueMap<String, String> typed;
    private final List<FormError> errors = new ArrayList<>();
    private final Set<String> dates = new HashSet<>();

    private Form(String name, MultiValueMap<String, String> typed) {
        this.name = name;
        this.typed = typed;
    }

    /** A form to show for the first time. */
    public static Form empty(String name) {
        return new Form(name, new LinkedMultiValueMap<>());
    }

    /** A form that was sent. */
    public static Form sent(String name, Map<String, List<String>> parameters) {
        return new Form(name, new LinkedMultiValueMap<>(parameters));
    }

    /** Proposes an answer: a date, time, code, text, or a collection of codes. */
    public Form with(String field, Object value) {
        if (value instanceof LocalDate date) {
            DateParts.of(date).into(field, typed);
        } else if (value instanceof Collection<?> several) {
            typed.put(field, several.stream().map(Form::written).toList());
        } else {
            typed.set(field, written(value));
        }
        return this;
    }

    /** A number between hyphens only counts: {@code person-2-name} takes the words of {@code person-name}. */
    public String key(String field) {
        return name + "." + field.replaceAll("-\\d+-", "-");
    }

    /** The first value typed into a field, as it was typed. */
    public String value(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean chosen(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public List<FormError> errors() {
        return List.copyOf(errors);
    }

    public List<FormError> errors(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).toList();
    }

    /** The refusal that names a code among what is missing, to be said at the field that answers it. */
    public Optional<FormError> naming(String code) {
        return errors.stream()
                .filter(error ->
                        error.problem() != null && error.problem().missing().contains(code))
                .findFirst();
    }

    /** The hint of a field, null for none. */
    public @Nullable String hint(String field, Words words) {
        return words.textOrNull(key(field) + ".hint");
    }

    /** Ids of the hint and the error that a field's input points to, null for none. */
    public @Nullable String describedBy(String field, Words words) {
        List<String> ids = new ArrayList<>();
        if (hint(field, words) != null) {
            ids.add(field + "-hint");
        }
        if (!errors(field).isEmpty()) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** Notes what is wrong with a field; the empty field stands for the whole form. */
    public void error(String field, String key, Object... values) {
        errors.add(new FormError(field, anchor(field), List.of(key), List.of(values), null, Map.of()));
    }

    /** Notes a refusal. Problems whose code the map knows are shown at that field, the rest on top only. */
    public void refused(Refusal refusal, Map<String, String> fieldOfProblem) {
        refused(refusal, problem -> fieldOfProblem.getOrDefault(problem.code(), ""), Map.of());
    }

    /**
     * @param fieldOfProblem empty for what concerns no single field
     * @param remedies where it is put right: addresses by the code of a problem, or of what it says is missing
     */
    public void refused(Refusal refusal, Function<Problem, String> fieldOfProblem, Map<String, String> remedies) {
        for (Problem problem : refusal.problems()) {
            String field = fieldOfProblem.apply(problem);
            errors.add(new FormError(field, anchor(field), List.of(), List.of(), problem, remedies));
        }
    }

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

    public Optional<String> needText(String field) {
        return needed(field, "web.form.enter", text(field));
    }

    public <E extends Enum<E>> Optional<E> code(String field, Class<E> list) {
        String value = value(field);
        Optional<E> code = Codes.find(list, value);
        if (code.isEmpty() && !value.isEmpty()) {
            error(field, "web.form.choose");
        }
        return code;
    }

    public <E extends Enum<E>> Optional<E> needCode(String field, Class<E> list) {
        return needed(field, "web.form.choose", code(field, list));
    }

    public <E extends Enum<E>> Set<E> codes(String field, Class<E> list) {
        Set<E> codes = new LinkedHashSet<>();
        for (String value : typed.getOrDefault(field, List.of())) {
            Codes.find(list, value).ifPresentOrElse(codes::add, () -> error(field, "web.form.choose"));
        }
        return codes;
    }

    /** Day, month and year typed into {@code <field>-day}, {@code -month} and {@code -year}. */
    public Optional<LocalDate> date(String field) {
        dates.add(field);
        DateParts parts = DateParts.from(field, typed);
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
        Optional<LocalTime> time = TimeOfDay.parse(value(field));
        if (time.isEmpty() && !value(field).isBlank()) {
            error(field, "web.form.unreal-time");
        }
        return time;
    }

    /** An answer given with {@code ~{form :: yes-no(field)}}. */
    public Optional<Boolean> yesNo(String field) {
        Optional<Boolean> answer = Optional.ofNullable(YES_OR_NO.get(value(field)));
        if (answer.isEmpty() && !value(field).isEmpty()) {
            error(field, "web.form.choose");
        }
        return answer;
    }

    public Optional<Boolean> needYesNo(String field) {
        return needed(field, "web.form.choose", yesNo(field));
    }

    /** A whole number from 0 to 999,999,999. */
    public Optional<Integer> number(String field) {
        String typedNumber = value(field).strip();
        boolean real = typedNumber.matches("[0-9]{1,9}");
        if (!real && !typedNumber.isEmpty()) {
            error(field, "web.form.unreal-number");
        }
        return real ? Optional.of(Integer.valueOf(typedNumber)) : Optional.empty();
    }

    public Optional<Integer> needNumber(String field) {
        return needed(field, "web.form.enter", number(field));
    }

    /** Something chosen that has an id. */
    public Optional<UUID> id(String field) {
        String value = value(field);
        boolean real = value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        if (!real && !value.isEmpty()) {
            error(field, "web.form.choose");
        }
        return real ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }

    public Optional<UUID> needId(String field) {
        return needed(field, "web.form.choose", id(field));
    }

    /** For what is asked only after some answers: notes that this one is missing. */
    public void missing(String field) {
        needed(field, "web.form.enter", Optional.empty());
    }

    private <T> Optional<T> needed(String field, String otherwise, Optional<T> answer) {
        if (answer.isEmpty() && errors(field).isEmpty()) {
            List<String> keys = List.of(key(field) + ".missing", otherwise);
            errors.add(new FormError(field, anchor(field), keys, List.of(), null, Map.of()));
        }
        return answer;
    }

    private String anchor(String field) {
        return dates.contains(field) ? field + "-day" : field;
    }

    private static String written(@Nullable Object value) {
        return value instanceof Enum<?> code ? code.name() : String.valueOf(value);
    }
}

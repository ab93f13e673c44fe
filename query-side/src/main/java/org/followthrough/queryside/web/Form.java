package org.followthrough.queryside.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed, shown again with what is wrong with it; nothing typed is lost. A form called
 * {@code outreach.attempt} takes the label of its field {@code channel} from the message {@code outreach.attempt.channel},
 * its hint from {@code ….channel.hint} and the sentence for an empty answer from {@code ….channel.missing}, if they exist.
 */
public final class Form extends Answers {

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

    @Override
    public String value(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    @Override
    List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** From now on the field is known to be a date, whose errors lead to its day. */
    @Override
    DateParts dateParts(String field) {
        dates.add(field);
        return DateParts.from(field, typed);
    }

    public boolean chosen(String field, String value) {
        return values(field).contains(value);
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

    @Override
    public void error(String field, String key, Object... values) {
        errors.add(new FormError(field, anchor(field), List.of(key), List.of(values), null, Map.of()));
    }

    /** Unless something else is wrong with the field already. */
    @Override
    void missing(String field, String otherwise) {
        if (errors(field).isEmpty()) {
            List<String> keys = List.of(key(field) + ".missing", otherwise);
            errors.add(new FormError(field, anchor(field), keys, List.of(), null, Map.of()));
        }
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

    private String anchor(String field) {
        return dates.contains(field) ? field + "-day" : field;
    }

    private static String written(@Nullable Object value) {
        return value instanceof Enum<?> code ? code.name() : String.valueOf(value);
    }
}

package org.followthrough.casefile.read.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.jspecify.annotations.Nullable;

/** Builds what one event says, line by line. A line without a value is left out; personal words depend on the reader. */
final class EventLines {

    private final Words words;
    private final StaffNames names;
    private final PersonalText texts;
    private final Map<UUID, ProtectionMeasure> measures;
    private final List<String> lines = new ArrayList<>();

    /** @param measures what each protection measure of the case is, by its id */
    EventLines(Words words, StaffNames names, PersonalText texts, Map<UUID, ProtectionMeasure> measures) {
        this.words = words;
        this.names = names;
        this.texts = texts;
        this.measures = measures;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    EventLines say(String key, Object... values) {
        lines.add(words.text("cases.line." + key, values));
        return this;
    }

    EventLines sayIf(boolean holds, String key, Object... values) {
        return holds ? say(key, values) : this;
    }

    EventLines code(String key, @Nullable Enum<?> code) {
        return code == null ? this : say(key, code);
    }

    EventLines codes(String key, Iterable<? extends Enum<?>> codes) {
        return codes.iterator().hasNext() ? say(key, words.labels(codes)) : this;
    }

    EventLines day(String key, LocalDate day) {
        return say(key, day);
    }

    /** @param at the moment, where the limit is one of hours */
    EventLines due(String key, @Nullable LocalDate day, @Nullable Instant at) {
        return day == null ? this : say(key, at == null ? day : at);
    }

    EventLines measure(UUID measure) {
        return code("measure", measures.get(measure));
    }

    EventLines person(String key, @Nullable UUID staffId) {
        return staffId == null ? this : say(key, names.of(staffId));
    }

    EventLines language(String key, @Nullable Personal<String> tag) {
        return tag == null ? this : say(key, texts.language(tag));
    }

    EventLines text(String key, @Nullable Personal<String> personal) {
        return personal == null ? this : say(key, texts.of(personal));
    }

    /** @param code of a country, ISO 3166-1 alpha-2 */
    EventLines country(String key, @Nullable Personal<String> code) {
        return code == null ? this : say(key, texts.country(code));
    }

    /**
     * Nothing for who may not read it.
     *
     * @param key where nobody can read it: whether it was erased, or cannot be relied on
     * @param lines says what it says
     */
    <T> EventLines read(String key, Personal<T> sealed, Consumer<T> lines) {
        texts.read(sealed, lines, closed -> say(key, closed));
        return this;
    }

    EventLines indicators(Map<MethodOfControl, IndicatorAnswer> answers) {
        for (IndicatorAnswer answer : IndicatorAnswer.values()) {
            var these = answers.entrySet().stream()
                    .filter(entry -> entry.getValue() == answer)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            codes("indicators." + answer.name(), these);
        }
        return this;
    }
}

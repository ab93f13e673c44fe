package org.followthrough.casefile.lives;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Seeded: the same seed makes the same lives. */
final class Chance {

    static final Personal<String> LANGUAGE = text("lives.language", "sr");

    private static final Personal<String> WORDS = text("lives.words", "Because.");
    private static final Personal<String> BLANK = text("lives.words", " ");

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in(int of) {
        return random.nextInt(of) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <E extends Enum<E>> E of(Class<E> codes) {
        return of(Arrays.asList(codes.getEnumConstants()));
    }

    <E extends Enum<E>> @Nullable E maybe(Class<E> codes) {
        return in(3) ? null : of(codes);
    }

    <E extends Enum<E>> Set<E> some(Class<E> codes) {
        var set = EnumSet.noneOf(codes);
        for (int left = upTo(4); left > 0; left--) {
            set.add(of(codes));
        }
        return set;
    }

    /** Rarely in the future, sometimes long ago. */
    LocalDate around(LocalDate today) {
        return in(30) ? today.plusDays(3) : in(10) ? today.minusDays(200) : today.minusDays(upTo(4));
    }

    Personal<String> words() {
        return in(20) ? BLANK : WORDS;
    }

    Map<MethodOfControl, IndicatorAnswer> answers(Iterable<MethodOfControl> asked) {
        var answers = new EnumMap<MethodOfControl, IndicatorAnswer>(MethodOfControl.class);
        asked.forEach(
                method -> answers.put(method, in(8) ? of(IndicatorAnswer.class) : IndicatorAnswer.COULD_NOT_BE_ASKED));
        return answers;
    }
}

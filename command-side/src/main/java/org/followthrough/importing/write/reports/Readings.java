package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The eight-bit character sets that some bytes can be read in, and what speaks against each: words that no language spells
 * so. A character set is decided by words alone, and only where every other reading has some that cannot be.
 */
final class Readings {

    /** One strange word decides nothing; two, or one with a sign amid its letters, do. */
    private static final int DECIDES = 2;

    /** In a long text one name in fifty may be of a language unknown here. */
    private static final int PER_STRANGE_WORD = 50;

    private static final int MOST_WORDS = 5_000;
    private static final int LONGEST_WORD = 60;

    private final Set<String> words;

    /** By what its bytes beyond ASCII become: sets that read the same are one. */
    private final Map<String, CharacterSet> sets = new LinkedHashMap<>();

    private final Map<CharacterSet, Integer> against = new LinkedHashMap<>();
    private final String beyondAscii;

    private Readings(byte[] bytes) {
        words = words(bytes);
        beyondAscii = beyondAscii(bytes);
        for (CharacterSet set : CharacterSet.EIGHT_BIT) {
            read(set).ifPresent(text -> sets.putIfAbsent(text, set));
        }
        sets.values().forEach(set -> against.put(set, strange(set)));
    }

    static Readings of(byte[] bytes) {
        return new Readings(bytes);
    }

    /** There are no letters to be told apart. */
    boolean plain() {
        return beyondAscii.isEmpty();
    }

    /** As UTF-8 it holds words that cannot be, in another character set none: short texts can be either. */
    boolean doubtful() {
        return !plain() && against.containsValue(0) && strange(CharacterSet.UTF8) > 0;
    }

    /** The likeliest first. */
    List<CharacterSet> possible(boolean orUtf8) {
        List<CharacterSet> possible = new ArrayList<>(sets.values());
        possible.sort(Comparator.comparingInt(set -> against.getOrDefault(set, 0)));
        if (orUtf8) {
            possible.add(CharacterSet.UTF8);
        }
        return possible;
    }

    /** The one of these that reads the bytes as the chosen set does. */
    Optional<CharacterSet> among(List<CharacterSet> possible, CharacterSet chosen) {
        return possible.contains(chosen) ? Optional.of(chosen) : read(chosen).map(sets::get);
    }

    /** Empty where the words do not decide it. */
    Optional<CharacterSet> decided() {
        List<CharacterSet> possible = possible(false);
        int best = possible.isEmpty() ? 0 : against.getOrDefault(possible.get(0), 0);
        int needed = DECIDES + PER_STRANGE_WORD * best;
        boolean others = possible.stream().skip(1).allMatch(set -> against.getOrDefault(set, 0) >= needed);
        return possible.stream()
                .limit(1)
                .filter(set -> others && set.common() && best * PER_STRANGE_WORD <= words.size())
                .findFirst();
    }

    private int strange(CharacterSet set) {
        return words.stream()
                .mapToInt(word -> set.decode(word.getBytes(ISO_8859_1), 0)
                        .map(Strangeness::of)
                        .orElse(DECIDES))
                .sum();
    }

    /** Empty where one of the bytes is no character, or one that steers a machine. */
    private Optional<String> read(CharacterSet set) {
        return CharacterSet.EIGHT_BIT.contains(set)
                ? set.decode(beyondAscii.getBytes(ISO_8859_1), 0)
                        .filter(text -> text.chars().noneMatch(Character::isISOControl))
                : Optional.empty();
    }

    private static String beyondAscii(byte[] bytes) {
        boolean[] occurs = new boolean[256];
        for (byte b : bytes) {
            occurs[b & 0xFF] = true;
        }
        StringBuilder some = new StringBuilder();
        for (char value = 0x80; value < occurs.length; value++) {
            if (occurs[value]) {
                some.append(value);
            }
        }
        return some.toString();
    }

    /** Each byte as the character of its number. */
    private static Set<String> words(byte[] bytes) {
        Set<String> words = new LinkedHashSet<>();
        int start = 0;
        boolean telling = false;
        for (int i = 0; i <= bytes.length && words.size() < MOST_WORDS; i++) {
            if (i < bytes.length && (bytes[i] < 0 || Character.isLetter(bytes[i]))) {
                telling |= bytes[i] < 0;
                continue;
            }
            if (telling && i - start <= LONGEST_WORD) {
                words.add(new String(bytes, start, i - start, ISO_8859_1));
            }
            start = i + 1;
            telling = false;
        }
        return words;
    }
}

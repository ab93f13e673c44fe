package org.followthrough.importing.write.reports;

import static org.followthrough.importing.write.reports.CharacterSet.UTF16BE;
import static org.followthrough.importing.write.reports.CharacterSet.UTF16LE;
import static org.followthrough.importing.write.reports.CharacterSet.UTF8;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the character set of a file by what stands in it, or says which ones somebody has to choose from. */
final class Encoding {

    /**
     * @param decided null where the letters do not decide it
     * @param readings the character sets that it can be read in with differing results, the likeliest first
     * @param text in the character set that is decided, else in the likeliest
     */
    record Decoded(@Nullable CharacterSet decided, List<CharacterSet> readings, String text) {}

    private static final int LOOKED_AT = 64;

    private final byte[] bytes;
    private final @Nullable CharacterSet chosen;

    private Encoding(byte[] bytes, @Nullable CharacterSet chosen) {
        this.bytes = bytes;
        this.chosen = chosen;
    }

    /**
     * Empty where no character set fits, or not the chosen one, so that nobody's name is stored as nonsense.
     *
     * @param chosen by somebody who knows; null where nobody chose
     */
    static Optional<Decoded> decode(byte[] bytes, @Nullable CharacterSet chosen) {
        return new Encoding(bytes, chosen).decode();
    }

    private Optional<Decoded> decode() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return certain(UTF8, 3);
        } else if (startsWith(0xFF, 0xFE)) {
            return certain(UTF16LE, 2);
        } else if (startsWith(0xFE, 0xFF)) {
            return certain(UTF16BE, 2);
        } else if (zerosAt(1) || zerosAt(0)) {
            return fits(zerosAt(1) ? UTF16LE : UTF16BE, 0);
        }
        Readings readings = Readings.of(bytes);
        Optional<String> utf8 = UTF8.decode(bytes, 0);
        if (utf8.isPresent() && !readings.doubtful()) {
            return readings.plain() ? certain(UTF8, 0) : fits(UTF8, 0);
        }
        return utf8.isEmpty() && damagedUtf8() ? Optional.empty() : eightBit(readings, utf8.isPresent());
    }

    /** A byte order mark, or nothing beyond ASCII, leaves no choice: what was chosen does not matter. */
    private Optional<Decoded> certain(CharacterSet set, int from) {
        return set.decode(bytes, from).map(text -> new Decoded(set, List.of(set), text));
    }

    private Optional<Decoded> fits(CharacterSet set, int from) {
        return chosen == null || chosen == set ? certain(set, from) : Optional.empty();
    }

    private Optional<Decoded> eightBit(Readings readings, boolean orUtf8) {
        List<CharacterSet> possible = readings.possible(orUtf8);
        Optional<CharacterSet> decided =
                chosen != null ? readings.among(possible, chosen) : orUtf8 ? Optional.empty() : readings.decided();
        if (possible.isEmpty() || chosen != null && decided.isEmpty()) {
            return Optional.empty();
        }
        return decided.orElse(possible.get(0))
                .decode(bytes, 0)
                .map(text -> new Decoded(decided.orElse(null), possible, text));
    }

    /** A header is plain ASCII: in UTF-16 every second byte of it is zero. */
    private boolean zerosAt(int remainder) {
        int length = Math.min(bytes.length & ~1, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0 != (i % 2 == remainder)) {
                return false;
            }
        }
        return length >= 8;
    }

    /** A broken byte in text that is otherwise UTF-8: reading all of it as something else would spoil every name. */
    private boolean damagedUtf8() {
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (lead(bytes[i]) && i + 1 < bytes.length && continuation(bytes[i + 1])) {
                pairs++;
                while (i + 1 < bytes.length && continuation(bytes[i + 1])) {
                    i++;
                }
            } else if (bytes[i] < 0) {
                broken++;
            }
        }
        return pairs > 4 * broken;
    }

    private static boolean lead(byte b) {
        return (b & 0xFF) >= 0xC2 && (b & 0xFF) <= 0xF4;
    }

    private static boolean continuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

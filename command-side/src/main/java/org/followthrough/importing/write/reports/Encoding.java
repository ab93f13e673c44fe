package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Finds the character set of a file written somewhere in the region: UTF-8, Windows-1250 (Latin) or Windows-1251 (Cyrillic). */
final class Encoding {

    record Decoded(String charset, String text) {}

    private static final Charset LATIN = Charset.forName("windows-1250");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private Encoding() {}

    /** Empty where no character set of the region fits, so that nobody's name is stored as nonsense. */
    static Optional<Decoded> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(UTF_8, bytes, 3);
        } else if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.empty();
        }
        return strictly(UTF_8, bytes, 0).or(() -> damagedUtf8(bytes) ? Optional.empty() : eightBit(bytes));
    }

    private static Optional<Decoded> eightBit(byte[] bytes) {
        return strictly(mostlyCyrillic(bytes) ? CYRILLIC : LATIN, bytes, 0);
    }

    private static Optional<Decoded> strictly(Charset charset, byte[] bytes, int from) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(charset.name(), text));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Letters with marks stand among plain letters in Latin text; in Cyrillic text all letters are beyond ASCII. */
    private static boolean mostlyCyrillic(byte[] bytes) {
        int beyondAscii = 0;
        int mixed = 0;
        for (int i = 1; i < bytes.length; i++) {
            boolean before = letterBeyondAscii(bytes[i - 1]);
            boolean here = letterBeyondAscii(bytes[i]);
            beyondAscii += before && here ? 1 : 0;
            mixed += before && plainLetter(bytes[i]) || here && plainLetter(bytes[i - 1]) ? 1 : 0;
        }
        return beyondAscii > mixed;
    }

    /** A broken byte in text that is otherwise UTF-8: reading all of it as something else would spoil every name. */
    private static boolean damagedUtf8(byte[] bytes) {
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

    /** In either Windows set; 0x8A to 0x9F are letters but for a few signs that do not touch letters. */
    private static boolean letterBeyondAscii(byte b) {
        int value = b & 0xFF;
        return value >= 0xC0 || value >= 0x8A && value <= 0x8F || value >= 0x9A && value <= 0x9F;
    }

    private static boolean plainLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

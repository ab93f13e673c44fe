package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The character sets that programs of the region write, the likelier first. */
enum CharacterSet {
    UTF8(UTF_8),
    UTF16LE(UTF_16LE),
    UTF16BE(UTF_16BE),
    WINDOWS_1250("windows-1250"),
    WINDOWS_1251("windows-1251"),
    ISO_8859_2("ISO-8859-2"),
    WINDOWS_1252("windows-1252"),
    WINDOWS_1254("windows-1254"),
    /** What Excel calls CSV (MS-DOS). */
    IBM_852("IBM852"),
    ISO_8859_5("ISO-8859-5");

    /** One letter, one byte; ASCII is the same in all of them. */
    static final List<CharacterSet> EIGHT_BIT =
            Arrays.stream(values()).filter(set -> set.compareTo(UTF16BE) > 0).toList();

    /** What is a subset of one of ours, but for control characters. */
    private static final Map<Charset, CharacterSet> ALIASES = Map.of(
            Charset.forName("ISO-8859-1"),
            WINDOWS_1252,
            Charset.forName("US-ASCII"),
            UTF8,
            Charset.forName("ISO-8859-9"),
            WINDOWS_1254,
            UTF_16,
            UTF16BE);

    private final Charset charset;

    CharacterSet(String name) {
        this(Charset.forName(name));
    }

    CharacterSet(Charset charset) {
        this.charset = charset;
    }

    /** The name that the internet gives it, for example {@code windows-1250}. */
    String label() {
        return charset.name();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(CharacterSet::label).toList();
    }

    /** @param name any that Java knows the character set by; empty where it is none of ours */
    static Optional<CharacterSet> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Arrays.stream(values())
                    .filter(set -> set.charset.equals(charset))
                    .findFirst()
                    .or(() -> Optional.ofNullable(ALIASES.get(charset)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Empty where a byte stands for no character. */
    Optional<String> decode(byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Programs of today write it. The others are so rare that letters which fit are no proof. */
    boolean common() {
        return compareTo(IBM_852) < 0;
    }

    byte[] encode(String text) {
        return text.getBytes(charset);
    }
}

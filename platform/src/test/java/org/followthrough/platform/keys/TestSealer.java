package org.followthrough.platform.keys;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealedTexts;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** Seals in memory, for tests: {@code personal("person.name", "Ana A.")}. */
public final class TestSealer implements Sealer {

    /** The command that texts of {@link #personal} and {@link #text} were typed for. */
    public static final UUID ACT = UUID.nameUUIDFromBytes("command".getBytes(StandardCharsets.UTF_8));

    private static final byte[] SALT = new byte[16];

    private static final TestSealer SHARED = new TestSealer();

    /** Of what any of these seals, as long as nobody is erased. */
    public static final Opener OPENER = SHARED.opener();

    private final FixedKeys keys = new FixedKeys();
    /** What says the same is equal. */
    private final TinkSealer sealer = new TinkSealer(keys, () -> SALT);

    /** One subject per field, the same in every test. */
    public static <T> Personal<T> personal(String field, T value) {
        return personal(UUID.nameUUIDFromBytes(field.getBytes(StandardCharsets.UTF_8)), field, value);
    }

    public static <T> Personal<T> personal(UUID subject, String field, T value) {
        return SHARED.seal(ACT, subject, field, value);
    }

    /** One document per field, the same in every test. */
    public static Personal<String> text(String field, String text, UUID... mentions) {
        return SHARED.sealText(
                ACT, UUID.nameUUIDFromBytes(field.getBytes(StandardCharsets.UTF_8)), field, text, List.of(mentions));
    }

    /** The same event or command with its texts typed for another command. */
    public static <T> T typedFor(UUID act, T holder) {
        return SealedTexts.with(holder, text -> typedFor(act, text));
    }

    private static <T> Personal<T> typedFor(UUID act, Personal<T> text) {
        return read(text)
                .map(said -> SHARED.sealer.seal(act, text.subject(), text.field(), said, text.mentions()))
                .orElse(text);
    }

    /** What a text sealed with {@link FixedKeys} says; empty where nobody can rely on it. */
    public static <T> Optional<T> read(@Nullable Personal<T> text) {
        return OPENER.read(text);
    }

    public FixedKeys keys() {
        return keys;
    }

    public Opener opener() {
        return new TinkOpener(keys);
    }

    @Override
    public <T> Personal<T> seal(UUID act, UUID subject, String field, T value) {
        return sealer.seal(act, subject, field, value);
    }

    @Override
    public Personal<String> sealText(UUID act, UUID document, String field, String text, List<UUID> mentions) {
        return sealer.sealText(act, document, field, text, mentions);
    }

    @Override
    public void prepare(Collection<UUID> subjects) {
        sealer.prepare(subjects);
    }
}

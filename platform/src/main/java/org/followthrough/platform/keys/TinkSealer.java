package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.followthrough.personal.SubjectErased;

/** Seals with AES-256-GCM: the value as JSON, bound as {@link Envelope} says. */
public final class TinkSealer implements Sealer {

    private final SubjectKeys keys;
    private final Supplier<byte[]> salts;
    private final ObjectMapper json = StoredJson.plain();

    public TinkSealer(SubjectKeys keys) {
        this(keys, Envelope::salt);
    }

    /** @param salts of 16 bytes; values of one salt that say the same are equal */
    TinkSealer(SubjectKeys keys, Supplier<byte[]> salts) {
        this.keys = keys;
        this.salts = salts;
    }

    @Override
    public <T> Personal<T> seal(UUID act, UUID subject, String field, T value) {
        return seal(act, subject, field, value, List.of());
    }

    @Override
    public Personal<String> sealText(UUID act, UUID document, String field, String text, List<UUID> mentions) {
        return seal(act, document, field, text, mentions);
    }

    @Override
    public void prepare(Collection<UUID> subjects) {
        keys.mint(subjects);
    }

    @SuppressWarnings("unchecked")
    <T> Personal<T> seal(UUID act, UUID subject, String field, T value, List<UUID> mentions) {
        if (!(keys.findOrMint(subject) instanceof SubjectKey.Usable key)) {
            throw new SubjectErased(subject);
        }
        try {
            var sealed = Envelope.seal(key, act, subject, field, salts.get(), asJson(field, value), mentions);
            return new Personal<>(sealed, (Class<T>) value.getClass());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Sealing failed", broken);
        }
    }

    private byte[] asJson(String field, Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException unstorable) {
            // its message may quote the value, so it goes no further
            throw new IllegalArgumentException("The value given for " + field + " cannot be stored");
        }
    }
}

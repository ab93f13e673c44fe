package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.personal.Known;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.followthrough.personal.SubjectErased;

/** Seals with AES-256-GCM: the value as JSON, padded, bound to its subject, field and mentions. */
public final class TinkSealer implements Sealer {

    private final SubjectKeys keys;
    private final NewSubjects newSubjects;
    private final ObjectMapper json = StoredJson.plain();

    public TinkSealer(SubjectKeys keys) {
        this.keys = keys;
        this.newSubjects = new NewSubjects(keys);
    }

    @Override
    public UUID newSubject() {
        return newSubjects.next();
    }

    @Override
    public <T> Personal<T> seal(UUID subject, String field, T value) {
        return seal(subject, field, value, List.of());
    }

    @Override
    public Personal<String> sealText(UUID document, String field, String text, List<UUID> mentions) {
        return seal(document, field, text, mentions);
    }

    @Override
    public void prepare(Collection<UUID> subjects) {
        keys.mint(subjects);
    }

    private <T> Personal<T> seal(UUID subject, String field, T value, List<UUID> mentions) {
        if (!(keys.findOrMint(subject) instanceof SubjectKey.Usable key)) {
            throw new SubjectErased(subject);
        }
        byte[] sealed = encrypt(
                key.aead(), asJson(field, value), Envelope.associatedData(subject, field, List.copyOf(mentions)));
        return new Known<>(subject, field, mentions, value, Base64.getEncoder().encodeToString(sealed));
    }

    private byte[] asJson(String field, Object value) {
        try {
            return Envelope.padded(json.writeValueAsBytes(value));
        } catch (JsonProcessingException unstorable) {
            // its message may quote the value, so it goes no further
            throw new IllegalArgumentException("The value given for " + field + " cannot be stored");
        }
    }

    private static byte[] encrypt(Aead aead, byte[] plain, byte[] associatedData) {
        try {
            return aead.encrypt(plain, associatedData);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Sealing failed", broken);
        }
    }
}

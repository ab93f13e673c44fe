package org.followthrough.platform.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Makes subjects' keys and wraps them; a wrapped key is bound to its subject, so rows cannot be swapped. */
final class WrappedKeys {

    private static final byte VERSION = 1;

    private final KeyEncryptionKey kek;

    WrappedKeys(KeyEncryptionKey kek) {
        this.kek = kek;
    }

    /** A new AES-256-GCM keyset. */
    Made make(UUID subject) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            byte[] plain =
                    TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
            return new Made(subject, kek.wrap(plain, boundTo(subject)), SubjectKey.Usable.of(keyset));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when the row was not wrapped by this key-encryption key for this subject */
    SubjectKey.Usable open(UUID subject, byte[] wrapped) {
        try {
            byte[] keyset = kek.unwrap(wrapped, boundTo(subject));
            return SubjectKey.Usable.of(
                    TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), AeadConfig2026.get()));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("The key of subject " + subject + " was not wrapped by " + kek, foreign);
        }
    }

    static byte[] boundTo(UUID subject) {
        return ByteBuffer.allocate(1 + 16)
                .put(VERSION)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
    }

    record Made(UUID subject, byte[] wrapped, SubjectKey.Usable key) {

        String kekId() {
            return KeyEncryptionKey.idOf(wrapped);
        }
    }
}

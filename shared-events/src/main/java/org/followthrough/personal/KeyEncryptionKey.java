package org.followthrough.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * The key that wraps all subjects' keys; it is never in the database. A keyset: its first key wraps, older ones still
 * unwrap, so that it can be rotated.
 */
public final class KeyEncryptionKey {

    private final KeysetHandle keyset;
    private final Aead aead;

    private KeyEncryptionKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    public static KeyEncryptionKey generate() {
        try {
            return new KeyEncryptionKey(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException when this is no AES-256-GCM keyset in Tink's JSON; the message quotes nothing */
    static KeyEncryptionKey parse(String keysetJson) {
        try {
            return new KeyEncryptionKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    keysetJson, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException noKeyset) {
            throw new IllegalArgumentException("not a keyset in Tink's JSON form");
        }
    }

    String asJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Names the wrapping key beside each wrapped one. */
    String id() {
        return "%08x".formatted(keyset.getPrimary().getId());
    }

    byte[] wrap(byte[] secret, byte[] boundTo) {
        try {
            return aead.encrypt(secret, boundTo);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Wrapping a key failed", broken);
        }
    }

    /** @throws GeneralSecurityException when another key wrapped it, or it was wrapped for something else */
    byte[] unwrap(byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
        return aead.decrypt(wrapped, boundTo);
    }

    @Override
    public String toString() {
        return "KeyEncryptionKey[" + id() + "]";
    }
}

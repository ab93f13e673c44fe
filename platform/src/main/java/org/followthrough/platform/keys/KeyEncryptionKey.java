package org.followthrough.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The key that wraps all subjects' keys; it is never in the database. A keyset: its first key wraps, older ones still
 * unwrap, so that it can be rotated.
 */
public final class KeyEncryptionKey {

    private static final int PREFIX = 1;

    private volatile Keys keys;

    private record Keys(KeysetHandle keyset, Aead aead) {}

    private KeyEncryptionKey(KeysetHandle keyset) throws GeneralSecurityException {
        for (int i = 0; i < keyset.size(); i++) {
            if (!keyset.getAt(i).getKey().getParameters().equals(PredefinedAeadParameters.AES256_GCM)) {
                throw new GeneralSecurityException("not AES-256-GCM");
            }
        }
        this.keys = new Keys(keyset, keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
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
            throw new IllegalArgumentException("no AES-256-GCM keyset in Tink's JSON form");
        }
    }

    /** A new key that wraps from now on; the present ones still unwrap. */
    public KeyEncryptionKey rotated() {
        try {
            AesGcmKey fresh = AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setKeyBytes(SecretBytes.randomBytes(PredefinedAeadParameters.AES256_GCM.getKeySizeBytes()))
                    .setIdRequirement(unusedId())
                    .build();
            return new KeyEncryptionKey(KeysetHandle.newBuilder(keys.keyset)
                    .setConfiguration(AeadConfig2026.get())
                    .addEntry(KeysetHandle.importKey(fresh).makePrimary())
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on this is the other one: whoever holds it wraps with the newer key. */
    public void adopt(KeyEncryptionKey newer) {
        keys = newer.keys;
    }

    private int unusedId() {
        KeysetHandle keyset = keys.keyset;
        Set<Integer> used = IntStream.range(0, keyset.size())
                .mapToObj(i -> keyset.getAt(i).getId())
                .collect(Collectors.toSet());
        return new SecureRandom()
                .ints()
                .filter(id -> !used.contains(id))
                .findFirst()
                .orElseThrow();
    }

    String asJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys.keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Names the wrapping key beside each wrapped one. */
    public String id() {
        return named(keys.keyset.getPrimary().getId());
    }

    /** The id of the key that wrapped it, which it begins with: while a key is adopted {@link #id} may tell another. */
    static String idOf(byte[] wrapped) {
        return named(ByteBuffer.wrap(wrapped).getInt(PREFIX));
    }

    private static String named(int id) {
        return String.format(Locale.ROOT, "%08x", id);
    }

    byte[] wrap(byte[] secret, byte[] boundTo) {
        try {
            return keys.aead.encrypt(secret, boundTo);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Wrapping a key failed", broken);
        }
    }

    /** @throws GeneralSecurityException when another key wrapped it, or it was wrapped for something else */
    byte[] unwrap(byte[] wrapped, byte[] boundTo) throws GeneralSecurityException {
        return keys.aead.decrypt(wrapped, boundTo);
    }

    @Override
    public String toString() {
        return "KeyEncryptionKey[" + id() + "]";
    }
}

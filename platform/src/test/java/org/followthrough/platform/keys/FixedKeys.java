package org.followthrough.platform.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keys for tests, computed from the subject's id and from nothing else, so that the stored samples of events stay readable
 * for ever. Never change how they are made.
 */
public final class FixedKeys implements SubjectKeys {

    private final Map<UUID, Instant> erased = new ConcurrentHashMap<>();
    private final Map<UUID, SubjectKey> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<SubjectKey> findIfMade(UUID subject) {
        Instant since = erased.get(subject);
        return Optional.of(
                since == null ? keys.computeIfAbsent(subject, FixedKeys::key) : new SubjectKey.Destroyed(since));
    }

    @Override
    public void mint(Collection<UUID> subjects) {
        subjects.forEach(this::find);
    }

    /** From now on everything sealed for the subject reads as erased. */
    public void erase(UUID subject, Instant since) {
        erased.put(subject, since);
    }

    @Override
    public boolean destroy(UUID subject) {
        erased.putIfAbsent(subject, Instant.EPOCH);
        return true;
    }

    private static SubjectKey key(UUID subject) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256")
                    .digest(("a key for tests only, of " + subject).getBytes(StandardCharsets.UTF_8));
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                    .setIdRequirement(1)
                    .build();
            return SubjectKey.Usable.of(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).makePrimary())
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

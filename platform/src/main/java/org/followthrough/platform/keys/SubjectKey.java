package org.followthrough.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is known about a subject's key: it can be used, or it was destroyed. */
public sealed interface SubjectKey {

    /** ACTIVE or on HOLD: opens, seals and marks. */
    record Usable(Aead aead, SecretBytes secret) implements SubjectKey {

        /** Of marks only; stored marks depend on it. */
        private static final byte[] MARKS = "followthrough/fingerprint/1".getBytes(StandardCharsets.UTF_8);

        private static final int KEY_BYTES = 32;

        /** @param keyset of one AES-GCM key */
        static Usable of(KeysetHandle keyset) throws GeneralSecurityException {
            var key = (AesGcmKey) keyset.getPrimary().getKey();
            return new Usable(keyset.getPrimitive(AeadConfig2026.get(), Aead.class), key.getKeyBytes());
        }

        /** HMAC-SHA-256 under a key derived from this one: 32 bytes. */
        byte[] mark(byte[] content) {
            try {
                byte[] own = secret.toByteArray(InsecureSecretKeyAccess.get());
                byte[] derived = Hkdf.computeHkdf("HmacSha256", own, new byte[0], MARKS, KEY_BYTES);
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(derived, "HmacSHA256"));
                return mac.doFinal(content);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public String toString() {
            return "Usable";
        }
    }

    /** The tombstone of a destroyed key. */
    record Destroyed(Instant since) implements SubjectKey {}
}

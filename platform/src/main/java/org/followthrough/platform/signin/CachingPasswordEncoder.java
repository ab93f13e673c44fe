package org.followthrough.platform.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for five minutes that a password matched: HTTP Basic asks with every request, and bcrypt, slow on purpose, would
 * leave a machine fit for some twenty requests a second. Wrong passwords stay slow. Kept is a MAC under a key of this
 * process, never the password.
 */
final class CachingPasswordEncoder implements PasswordEncoder {

    private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int KEPT_AT_MOST = 1_000;
    private static final String MAC = "HmacSHA256";

    private final PasswordEncoder slow;
    private final LongSupplier nanos;
    private final SecretKeySpec key;
    private final Map<String, Long> matchedAt = new LinkedHashMap<>();

    CachingPasswordEncoder(PasswordEncoder slow, LongSupplier nanos) {
        this.slow = slow;
        this.nanos = nanos;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, MAC);
    }

    @Override
    public String encode(@Nullable CharSequence raw) {
        return String.valueOf(slow.encode(raw));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        if (raw == null || encoded == null) {
            return false;
        }
        String mac = macOf(encoded + "\n" + raw);
        if (isRemembered(mac)) {
            return true;
        }
        boolean matches = slow.matches(raw, encoded);
        if (matches) {
            remember(mac);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return slow.upgradeEncoding(encoded);
    }

    private synchronized boolean isRemembered(String mac) {
        Long at = matchedAt.get(mac);
        return at != null && nanos.getAsLong() - at < KEPT_NANOS;
    }

    private synchronized void remember(String mac) {
        matchedAt.remove(mac);
        matchedAt.put(mac, nanos.getAsLong());
        if (matchedAt.size() > KEPT_AT_MOST) {
            matchedAt.remove(matchedAt.keySet().iterator().next());
        }
    }

    private String macOf(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

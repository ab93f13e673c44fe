package org.followthrough.platform.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed attempts by name, or by address: some may fail at once, then one more after each pause. What fails beyond that,
 * because it was under way already, makes the wait longer; many attempts at once gain nothing.
 */
final class FailedAttempts {

    /** Whoever failed longest ago is forgotten first. */
    private static final int KEPT_AT_MOST = 10_000;

    private final int atOnce;
    private final Duration pause;
    private final TimeMeter time;
    private final Map<String, Bucket> left = new LinkedHashMap<>(16, 0.75f, true);

    FailedAttempts(int atOnce, Duration pause, TimeMeter time) {
        this.atOnce = atOnce;
        this.pause = pause;
        this.time = time;
    }

    /** How long until the next attempt is let in; zero for now. */
    synchronized Duration waitOf(String key) {
        Bucket bucket = left.get(key);
        return bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    synchronized void failed(String key) {
        left.computeIfAbsent(key, first -> full()).consumeIgnoringRateLimits(1);
        if (left.size() > KEPT_AT_MOST) {
            left.remove(left.keySet().iterator().next());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, pause))
                .withCustomTimePrecision(time)
                .build();
    }
}

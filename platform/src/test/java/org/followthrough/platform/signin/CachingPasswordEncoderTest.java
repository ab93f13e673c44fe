package org.followthrough.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class CachingPasswordEncoderTest {

    private final AtomicInteger slowChecks = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final PasswordEncoder encoder = new CachingPasswordEncoder(new Plain(), nanos::get);

    @Test
    void a_password_that_matched_is_checked_once_in_five_minutes() {
        assertThat(encoder.matches("right", "right")).isTrue();
        assertThat(encoder.matches("right", "right")).isTrue();
        assertThat(slowChecks).hasValue(1);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(encoder.matches("right", "right")).isTrue();
        assertThat(slowChecks).hasValue(2);
    }

    @Test
    void a_wrong_password_is_checked_each_time() {
        assertThat(encoder.matches("wrong", "right")).isFalse();
        assertThat(encoder.matches("wrong", "right")).isFalse();
        assertThat(slowChecks).hasValue(2);
    }

    @Test
    void a_changed_password_is_not_taken_for_the_old_one() {
        assertThat(encoder.matches("old", "old")).isTrue();
        assertThat(encoder.matches("old", "new")).isFalse();
    }

    private final class Plain implements PasswordEncoder {

        @Override
        public String encode(CharSequence raw) {
            return raw.toString();
        }

        @Override
        public boolean matches(CharSequence raw, String encoded) {
            slowChecks.incrementAndGet();
            return raw.toString().equals(encoded);
        }
    }
}

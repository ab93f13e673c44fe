package org.followthrough.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class LimitedAuthenticationManagerTest {

    private static final String HOME = "192.0.2.1";

    private final MovedByHand time = new MovedByHand();
    private final AtomicInteger looked = new AtomicInteger();
    private final AuthenticationManager signIn = new LimitedAuthenticationManager(this::check, time);

    @Test
    void after_ten_wrong_passwords_even_the_right_one_is_refused_unseen() {
        fail("ana", 10);
        looked.set(0);
        assertThatThrownBy(() -> attempt("ana", "right", HOME)).isInstanceOf(TooManyAttemptsException.class);
        assertThat(looked).hasValue(0);
    }

    @Test
    void one_more_is_let_in_each_minute_and_the_wait_is_told_in_seconds() {
        fail("ana", 10);
        assertThatThrownBy(() -> attempt("ana", "right", HOME))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        no -> assertThat(no.seconds()).isBetween(60L, 61L));
        time.pass(Duration.ofSeconds(59));
        assertThatThrownBy(() -> attempt("ana", "right", HOME)).isInstanceOf(TooManyAttemptsException.class);
        time.pass(Duration.ofSeconds(1));
        assertThat(attempt("ana", "right", HOME).getName()).isEqualTo("ana");
    }

    @Test
    void capital_letters_and_spaces_do_not_make_another_name() {
        fail("ana", 9);
        assertWrong("  ANA ", HOME);
        assertThatThrownBy(() -> attempt("ana", "right", HOME)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void another_name_from_elsewhere_is_not_concerned() {
        fail("ana", 10);
        assertThat(attempt("bojan", "right", "192.0.2.2").getName()).isEqualTo("bojan");
    }

    @Test
    void an_address_that_tries_one_name_after_another_is_stopped_at_fifty() {
        for (int number = 0; number < 50; number++) {
            assertWrong("name" + number, HOME);
        }
        assertThatThrownBy(() -> attempt("bojan", "right", HOME)).isInstanceOf(TooManyAttemptsException.class);
        assertThat(attempt("bojan", "right", "192.0.2.2").getName()).isEqualTo("bojan");
    }

    @Test
    void signing_in_oneself_does_not_pay_for_guessing() {
        fail("ana", 9);
        attempt("ana", "right", HOME);
        assertWrong("ana", HOME);
        assertThatThrownBy(() -> attempt("ana", "right", HOME)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void who_never_fails_may_sign_in_as_often_as_they_like() {
        assertThatCode(() -> {
                    for (int number = 0; number < 1_000; number++) {
                        attempt("ana", "right", HOME);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void attempts_that_were_under_way_together_lengthen_the_wait() {
        var attempts = new FailedAttempts(10, Duration.ofMinutes(1), time);
        for (int number = 0; number < 15; number++) {
            attempts.failed("ana");
        }
        assertThat(attempts.waitOf("ana")).isEqualTo(Duration.ofMinutes(6));
    }

    private void fail(String name, int times) {
        for (int number = 0; number < times; number++) {
            assertWrong(name, HOME);
        }
    }

    private void assertWrong(String name, String address) {
        assertThatThrownBy(() -> attempt(name, "wrong", address)).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication attempt(String name, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return signIn.authenticate(attempt);
    }

    private Authentication check(Authentication attempt) {
        looked.incrementAndGet();
        if (!"right".equals(attempt.getCredentials())) {
            throw new BadCredentialsException("wrong");
        }
        return attempt;
    }

    private static final class MovedByHand implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

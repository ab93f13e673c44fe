package org.followthrough.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.platform.messaging.FailureClassifier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class HinderedQueriesTest {

    @Test
    void what_hindered_an_answer_is_told_without_a_word_of_it() {
        assertThat(failing(() -> {
                    throw new QueryTimeoutException("canary");
                }))
                .isEqualTo(Hindrance.UNAVAILABLE);
        assertThat(failing(() -> {
                    throw new IllegalStateException("canary");
                }))
                .isEqualTo(Hindrance.UNFORESEEN);
    }

    @Test
    void a_question_that_nobody_answers_may_be_answered_later() {
        assertThat(failing(() -> {
                    throw new NoHandlerForQueryException("nobody");
                }))
                .isEqualTo(Hindrance.UNAVAILABLE);
    }

    private static Hindrance failing(Supplier<String> handler) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.registerHandlerInterceptor(new HinderedQueries());
        bus.subscribe(String.class.getName(), String.class, question -> handler.get());
        var gateway = DefaultQueryGateway.builder().queryBus(bus).build();
        var seen = new Hindrance[1];
        assertThatThrownBy(() -> gateway.query("a question", String.class).join())
                .satisfies(failed -> seen[0] = FailureClassifier.hindranceIn(failed))
                .message()
                .doesNotContain("canary");
        return seen[0];
    }
}

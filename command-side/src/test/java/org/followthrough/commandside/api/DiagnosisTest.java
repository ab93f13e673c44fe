package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.SubjectErased;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

class DiagnosisTest {

    private static final List<Problem> TOO_EARLY = List.of(new Problem("too-early"));

    @Test
    void a_refusal_is_found_however_it_came() {
        assertThat(Diagnosis.of(new Refused(TOO_EARLY)).problems()).isEqualTo(TOO_EARLY);
        assertThat(Diagnosis.of(new CommandExecutionException("from afar", null, new Refusal(TOO_EARLY))))
                .isEqualTo(new Diagnosis(Failure.REFUSED, TOO_EARLY));
        assertThat(Diagnosis.of(new IllegalStateException(new Refused(TOO_EARLY)))
                        .failure())
                .isEqualTo(Failure.REFUSED);
    }

    @Test
    void a_command_that_nobody_handles_is_unavailable_like_a_database_that_is_away() {
        assertThat(failureOf(new NoHandlerForCommandException("nobody"))).isEqualTo(Failure.UNAVAILABLE);
        assertThat(failureOf(new CommandExecutionException("no", new CannotCreateTransactionException("away"))))
                .isEqualTo(Failure.UNAVAILABLE);
    }

    @Test
    void a_conflict_that_was_not_overcome_is_nobodys_mistake() {
        assertThat(failureOf(new CommandExecutionException("no", new ConcurrencyException("again"))))
                .isEqualTo(Failure.CONFLICT);
    }

    @Test
    void a_person_who_was_erased_is_written_about_no_more() {
        assertThat(failureOf(new SubjectErased(UUID.randomUUID()))).isEqualTo(Failure.ERASED);
    }

    @Test
    void our_own_mistake_is_admitted_without_a_word_of_it() throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/reports");
        var response = new MockHttpServletResponse();
        var failures = new ApiFailures(JsonMapper.shared(), new RefusalWords(new StaticMessageSource()));

        failures.resolveException(request, response, null, new IllegalStateException("select canary"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).contains("internal-error").doesNotContain("canary");
    }

    @Test
    void pages_are_left_to_those_who_make_them() {
        var failures = new ApiFailures(JsonMapper.shared(), new RefusalWords(new StaticMessageSource()));

        assertThat(failures.resolveException(
                        new MockHttpServletRequest("POST", "/cases"),
                        new MockHttpServletResponse(),
                        null,
                        new Refused(TOO_EARLY)))
                .isNull();
    }

    private static Failure failureOf(Throwable thrown) {
        return Diagnosis.of(thrown).failure();
    }
}

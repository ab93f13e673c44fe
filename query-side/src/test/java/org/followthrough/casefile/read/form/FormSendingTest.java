package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.queryside.web.Form;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

class FormSendingTest {

    private final Form form = Form.empty("example").with("note", "typed");
    private final ModelAndView again = new ModelAndView("again");
    private final FormSending sending = new FormSending(form, again, Map.of("reason-missing", "note"));

    @Test
    void what_was_accepted_is_answered() {
        assertThat(sending.send(() -> "done")).contains("done");
        assertThat(again.getStatus()).isNull();
    }

    @Test
    void a_form_with_errors_is_not_sent() {
        var sent = new AtomicBoolean();
        form.missing("note");
        assertThat(sending.send(() -> sent.getAndSet(true))).isEmpty();
        assertThat(sent).isFalse();
        assertThat(again.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_refusal_is_said_at_its_field() {
        assertThat(sending.send(() -> {
                    throw new Refused(List.of(new Problem("reason-missing"), new Problem("role-may-not")));
                }))
                .isEmpty();
        assertThat(again.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(form.errors("note")).hasSize(1);
        assertThat(form.errors("")).hasSize(1);
    }

    /** As it arrives from another process. */
    @Test
    void a_refusal_that_travelled_is_the_same() {
        sending.send(() -> {
            throw new CommandExecutionException("x", null, new Refusal(List.of(new Problem("reason-missing"))));
        });
        assertThat(form.errors("note")).hasSize(1);
    }

    @Test
    void a_case_that_moved_on_is_a_conflict() {
        sending.send(() -> {
            throw new Refused(List.of(new Problem("changed-meanwhile")));
        });
        assertThat(again.getStatus()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void where_nobody_can_decide_now_what_was_typed_stays() {
        assertThat(sending.send(() -> {
                    throw new NoHandlerForCommandException("nobody");
                }))
                .isEmpty();
        assertThat(again.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(form.errors("")).hasSize(1);
        assertThat(form.value("note")).isEqualTo("typed");
    }

    @Test
    void any_other_failure_is_a_fault_and_no_refusal() {
        assertThatThrownBy(() -> sending.send(() -> {
                    throw new CommandExecutionException("broken", null);
                }))
                .isInstanceOf(CommandExecutionException.class);
    }
}

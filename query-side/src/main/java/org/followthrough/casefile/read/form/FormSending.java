package org.followthrough.casefile.read.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.queryside.web.Form;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sends what a form asks for. What stands against it is said on the form, which is shown again with all that was typed: 422
 * where the answers or the rules do not allow it, 409 where the case moved on, 503 where nobody can decide now.
 *
 * @param again the form's page
 * @param fieldOfProblem at which field a problem is said; empty for on top only
 * @param remedies addresses where it is put right, by the code of a problem or of what is missing
 */
public record FormSending(
        Form form, ModelAndView again, Function<Problem, String> fieldOfProblem, Map<String, String> remedies) {

    private static final String CHANGED = "changed-meanwhile";

    public FormSending(Form form, ModelAndView again, Map<String, String> fieldOfProblem) {
        this(form, again, fieldOfProblem, Map.of());
    }

    /** @param fieldOfProblem by the problem's code */
    public FormSending(
            Form form, ModelAndView again, Map<String, String> fieldOfProblem, Map<String, String> remedies) {
        this(form, again, problem -> fieldOfProblem.getOrDefault(problem.code(), ""), remedies);
    }

    /** @return empty where the form is to be shown again */
    public <T> Optional<T> send(Supplier<T> what) {
        if (form.hasErrors()) {
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return Optional.empty();
        }
        try {
            return Optional.of(what.get());
        } catch (NoHandlerForCommandException nobody) {
            form.error("", "casefile.form.unavailable");
            again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        } catch (CommandExecutionException failed) {
            refused(failed.<Refusal>getDetails().orElseThrow(() -> failed));
        }
        return Optional.empty();
    }

    private void refused(Refusal refusal) {
        boolean changed =
                refusal.problems().stream().anyMatch(problem -> problem.code().equals(CHANGED));
        again.setStatus(changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        form.refused(refusal, fieldOfProblem, remedies);
    }
}

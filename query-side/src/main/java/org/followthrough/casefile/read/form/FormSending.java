package org.followthrough.casefile.read.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.queryside.web.Form;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sends what a form asks for. What stands against it is said on the form, which is shown again with all that was typed: 422
 * where the answers or the rules do not allow it, 409 where the case moved on or the same form was sent with other answers, 503 where it can be sent once more later.
 *
 * @param again the form's page
 * @param fieldOfProblem at which field a problem is said; empty for on top only
 * @param remedies addresses where it is put right, by the code of a problem or of what is missing
 */
public record FormSending(
        Form form, ModelAndView again, Function<Problem, String> fieldOfProblem, Map<String, String> remedies) {

    private static final String USED = "command-id-used";
    private static final Set<String> CONFLICTS = Set.of("changed-meanwhile", "plan-changed-meanwhile", USED);

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
        } catch (RuntimeException failed) {
            FailureClassifier.refusalIn(failed).ifPresentOrElse(this::refused, () -> hindered(failed));
        }
        return Optional.empty();
    }

    private void hindered(RuntimeException failed) {
        if (!FailureClassifier.hindranceIn(failed).passes()) {
            throw failed;
        }
        form.error("", "casefile.form.unavailable");
        again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private void refused(Refusal refusal) {
        boolean conflict = CONFLICTS.stream().anyMatch(refusal::says);
        again.setStatus(conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        if (refusal.says(USED)) {
            HiddenFields.another(form);
        }
        form.refused(refusal, fieldOfProblem, remedies);
    }
}

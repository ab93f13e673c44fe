package org.followthrough.followup.read.returns;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.bothsides.Hindrances;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.personal.Sealer;
import org.followthrough.queryside.web.Form;
import org.followthrough.register.read.answer.RegisterRow;
import org.springframework.stereotype.Component;

/**
 * Records a return that a reporting organisation tells of. It sees no case: a number that nobody bears and a case that this does
 * not fit are answered in the same words, so that nothing is learned about a person by trying numbers.
 */
@Component
class ReturnsFromOutside {

    /** Problems of what was typed; they tell nothing about the case. */
    private static final Map<String, String> OF_THE_ANSWERS =
            Map.of("in-the-future", "happenedOn", "unknown-language", "language");

    private final CommandGateway commands;
    private final Sealer sealer;

    ReturnsFromOutside(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /** @return false where it was not recorded; the form then says why, as far as it may be said */
    boolean record(Optional<RegisterRow> found, ReturnAnswers answers, Form form) {
        if (found.isEmpty()) {
            form.error("reference", "followup.returns.not-recorded");
            return false;
        }
        try {
            commands.sendAndWait(answers.entry(HiddenFields.commandId(form))
                    .command(found.get().caseId(), sealer));
            return true;
        } catch (RuntimeException failed) {
            Refusal.in(failed).ifPresentOrElse(refusal -> refused(refusal, form), () -> hindered(failed, form));
        }
        return false;
    }

    private static void hindered(RuntimeException failed, Form form) {
        if (!Hindrances.of(failed).passes()) {
            throw failed;
        }
        form.error("", "casefile.form.unavailable");
    }

    private static void refused(Refusal refusal, Form form) {
        if (refusal.problems().stream().allMatch(problem -> OF_THE_ANSWERS.containsKey(problem.code()))) {
            form.refused(refusal, OF_THE_ANSWERS);
        } else {
            form.error("reference", "followup.returns.not-recorded");
        }
    }
}

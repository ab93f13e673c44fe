package org.followthrough.followup.read.returns;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.hearsay.entries.HearsayEntry;
import org.followthrough.hearsay.rules.BroughtMakesSense;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Component;

/**
 * Takes down what a reporting organisation tells of. No case is looked at: a number that nobody bears, a stranger's case and
 * their own are answered the same, so that nothing is learned about a person by trying numbers (rule J9).
 */
@Component
class ReturnsFromOutside {

    private static final Map<String, String> FIELDS = Map.of("in-the-future", "happenedOn");

    private final CommandGateway commands;
    private final Sealer sealer;

    ReturnsFromOutside(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /**
     * @param by staff id of who tells it
     * @param about the number or code, as it was typed
     * @return false where it was not taken down; the form then says why
     */
    boolean record(UUID by, String about, ReturnAnswers answers, Form form) {
        var brought = HearsayEntry.of(about, answers.entry(HiddenFields.commandId(form)));
        try {
            commands.sendAndWait(brought.command(by, sealer, BroughtMakesSense::require));
            return true;
        } catch (RuntimeException failed) {
            FailureClassifier.refusalIn(failed)
                    .ifPresentOrElse(refusal -> form.refused(refusal, FIELDS), () -> hindered(failed, form));
        }
        return false;
    }

    private static void hindered(RuntimeException failed, Form form) {
        if (!FailureClassifier.hindranceIn(failed).passes()) {
            throw failed;
        }
        form.error("", "casefile.form.unavailable");
    }
}

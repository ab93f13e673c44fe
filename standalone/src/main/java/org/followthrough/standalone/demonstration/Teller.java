package org.followthrough.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.platform.messaging.Reception;
import org.followthrough.protocol.Protocol;
import org.springframework.stereotype.Component;

/** Sends what a story tells, each command as the one who gives it and at the time it was given. */
@Component
class Teller {

    private final CommandGateway commands;
    private final Sealer sealer;
    private final Reception reception;
    private final Cast cast;
    private final MovableClock clock;
    private final ZoneId zone;

    Teller(CommandGateway commands, Sealer sealer, Cast cast, MovableClock clock, Protocol protocol) {
        this.commands = commands;
        this.sealer = sealer;
        this.reception = new Reception(commands, sealer);
        this.cast = cast;
        this.clock = clock;
        this.zone = protocol.zone();
    }

    void report(Story story, LocalDate today) {
        Instant received = Telling.receivedAt(story, today, zone);
        send(story, "report", story.receivedBy(), received, () -> reception.receive(story.report(today)));
    }

    void work(Story story, LocalDate today) {
        for (Step step : Telling.steps(story, today, zone, cast::id)) {
            var caseId = ReceiveReport.caseIdFor(story.commandId(), step.personNo());
            var command = step.entry().command(caseId, sealer);
            String what = command.getClass().getSimpleName();
            send(story, what, step.by(), step.recordedAt(), () -> commands.sendAndWait(command));
        }
    }

    private void send(Story story, String what, String by, Instant moment, Runnable command) {
        try {
            cast.as(by, () -> clock.standAt(moment, command));
        } catch (CommandExecutionException refused) {
            throw new IllegalStateException(
                    "Case " + story.name() + ", " + what + " of " + moment + " by " + by + " was refused: "
                            + FailureClassifier.refusalIn(refused)
                                    .map(Refusal::problems)
                                    .orElseThrow(() -> refused),
                    refused);
        }
    }
}

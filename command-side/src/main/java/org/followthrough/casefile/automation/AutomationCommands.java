package org.followthrough.casefile.automation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;

/**
 * Commands that follow from events, each in a transaction of its own, whatever batch of events it follows from: nobody who reacts
 * holds more than one case. What is sent stays done where the reaction then fails, so a retry must say the same again: derive ids
 * from the event's (docs/adr/0023).
 */
@Component
public class AutomationCommands implements AutoCloseable {

    private final CommandGateway commands;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "automation-commands");
        thread.setDaemon(true);
        return thread;
    });

    public AutomationCommands(CommandGateway commands) {
        this.commands = commands;
    }

    /** In the name of the system. Waits for the answer. */
    public void send(CaseCommand command) {
        send(command, Actor.SYSTEM);
    }

    /**
     * Waits for the answer; a refusal undoes nothing of what is being reacted to.
     *
     * @param actor in whose name
     */
    public void send(Object command, Actor actor) {
        // made here: a message carries what the event at hand says of its origin
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(command);
        CommandMessage<?> inTheirName = message.andMetaData(actor.asMetaData());
        try {
            CompletableFuture.runAsync(() -> commands.sendAndWait(inTheirName), threads)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

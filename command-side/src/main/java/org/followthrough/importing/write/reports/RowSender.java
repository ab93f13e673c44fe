package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;

/** Sends rows as commands, several rows at a time since each waits for the disk; those of one row in their order. */
@Component
class RowSender {

    record Sent(List<ClaimedRow> broughtIn, List<RefusedRow> refused) {}

    private static final int THREADS = 8;

    private final CommandGateway commands;
    private final Sealer sealer;

    RowSender(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /**
     * @param progress told how many rows are done
     * @param broughtIn told which rows are in events, also when the sending ends before the last row
     * @throws IllegalStateException when something else than a refusal stopped it; rows not sent yet are left
     */
    Sent send(List<ClaimedRow> rows, Actor actor, IntConsumer progress, Consumer<Collection<ClaimedRow>> broughtIn) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<ClaimedRow> done = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        try {
            List<Future<Optional<Refusal>>> answers = rows.stream()
                    .map(row -> threads.submit(() -> send(row, actor)))
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                Optional<Refusal> refusal = answers.get(i).get();
                if (refusal.isPresent()) {
                    refused.add(new RefusedRow(
                            rows.get(i).row().row(), refusal.get().problems()));
                } else {
                    done.add(rows.get(i));
                }
                progress.accept(i + 1);
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The import stopped; run it again with the same file", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted; run it again with the same file", stopped);
        } finally {
            threads.shutdownNow();
            broughtIn.accept(done);
        }
        return new Sent(done, refused);
    }

    private Optional<Refusal> send(ClaimedRow claimed, Actor actor) {
        RowCommands row = new RowCommands(claimed);
        try {
            commands.sendAndWait(new GenericCommandMessage<>(row.open(sealer), actor.asMetaData()));
            row.decision()
                    .ifPresent(decision ->
                            commands.sendAndWait(new GenericCommandMessage<>(decision, actor.asMetaData())));
            return Optional.empty();
        } catch (CommandExecutionException failed) {
            return Optional.of(Refusal.in(failed).orElseThrow(() -> failed));
        }
    }
}

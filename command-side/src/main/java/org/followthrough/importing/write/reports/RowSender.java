package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.bothsides.Hindrances;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.personal.Sealer;
import org.followthrough.personal.SubjectErased;
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
     * @param upToNow told once what became of rows, also when the sending ends before the last row
     * @throws IllegalStateException when something stopped it that is not about a row; rows not sent yet are left
     */
    Sent send(List<ClaimedRow> rows, Actor actor, IntConsumer progress, Consumer<Sent> upToNow) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<ClaimedRow> done = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        try {
            List<Future<List<Problem>>> answers = rows.stream()
                    .map(row -> threads.submit(() -> send(row, actor)))
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                List<Problem> problems = answers.get(i).get();
                if (problems.isEmpty()) {
                    done.add(rows.get(i));
                } else {
                    refused.add(new RefusedRow(rows.get(i).row().row(), problems));
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
            upToNow.accept(new Sent(done, refused));
        }
        return new Sent(done, refused);
    }

    /** What stands against the row; empty where it is brought in. */
    private List<Problem> send(ClaimedRow claimed, Actor actor) {
        RowCommands row = new RowCommands(claimed);
        try {
            commands.sendAndWait(new GenericCommandMessage<>(row.open(sealer), actor.asMetaData()));
            row.decision()
                    .ifPresent(decision ->
                            commands.sendAndWait(new GenericCommandMessage<>(decision, actor.asMetaData())));
            return List.of();
        } catch (CommandExecutionException | SubjectErased failed) {
            return Refusal.in(failed).map(Refusal::problems).orElseGet(() -> List.of(ofTheRow(failed)));
        }
    }

    /** Where nobody can decide now, all rows wait; a row that fails for good must not hold up those after it. */
    private static Problem ofTheRow(RuntimeException failed) {
        Hindrance why = Hindrances.of(failed);
        if (why.passes()) {
            throw failed;
        }
        return why == Hindrance.ERASED ? new Problem("person-erased") : new Problem("row-failed");
    }
}

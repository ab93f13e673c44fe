package org.followthrough.importing.write.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;

/** Sends rows as commands, several rows at a time since each waits for the disk; those of one row in their order. */
@Component
class RowSender {

    private static final int THREADS = 8;

    private final RowWork work;

    RowSender(RowWork work) {
        this.work = work;
    }

    /**
     * @param rows of different people
     * @param progress told how many rows are done
     * @param done told what is in events, also when the sending ends before the last row
     * @throws IllegalStateException when something else than a refusal stopped it; rows not sent yet are left
     */
    List<RowResult> send(List<ClaimedRow> rows, Actor actor, IntConsumer progress, Consumer<List<RowResult>> done) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<RowResult> results = new ArrayList<>();
        try {
            List<Future<RowResult>> answers = rows.stream()
                    .map(row -> threads.submit(() -> work.send(row, actor)))
                    .toList();
            for (Future<RowResult> answer : answers) {
                results.add(answer.get());
                progress.accept(results.size());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The import stopped; run it again with the same file", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted; run it again with the same file", stopped);
        } finally {
            threads.shutdownNow();
            done.accept(List.copyOf(results));
        }
        return results;
    }
}

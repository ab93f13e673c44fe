package org.followthrough.queryside.tasks;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Work that a command does itself where nobody else runs, beside telling how far it is. */
public final class OwnWork implements Watch.Meanwhile, AutoCloseable {

    private final Runnable work;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "own-work");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> under;

    /** @param work a step; done again until the task is done */
    public OwnWork(Runnable work) {
        this.work = work;
    }

    /** What a step failed with is thrown at the next look. */
    @Override
    public void look(Task task) {
        if (under == null) {
            under = executor.submit(work);
        } else if (under.isDone()) {
            requireDone(under);
            under = executor.submit(work);
        }
    }

    private static void requireDone(Future<?> step) {
        try {
            step.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new CompletionException(failed.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

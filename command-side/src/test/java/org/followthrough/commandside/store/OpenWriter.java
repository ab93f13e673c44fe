package org.followthrough.commandside.store;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.followthrough.platform.clock.TestClock;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** A writer whose transaction stays open for as long as the test wants. */
final class OpenWriter implements AutoCloseable {

    private final StoreOnPostgres store;
    private final ExecutorService itsThread = Executors.newSingleThreadExecutor();
    private final TransactionStatus transaction;

    OpenWriter(StoreOnPostgres store) {
        this.store = store;
        this.transaction = onItsThread(() -> transactions(store).getTransaction(TransactionDefinition.withDefaults()));
    }

    static OpenWriter appending(StoreOnPostgres store, String stream) {
        return new OpenWriter(store).append(stream);
    }

    OpenWriter append(String stream) {
        return run(() -> store.engine.appendEvents(List.of(StoreOnPostgres.event(stream, 0, TestClock.now()))));
    }

    OpenWriter appendAndRollBackToSavepoint(String stream) {
        return run(() -> {
            Object savepoint = transaction.createSavepoint();
            store.engine.appendEvents(List.of(StoreOnPostgres.event(stream, 0, TestClock.now())));
            transaction.rollbackToSavepoint(savepoint);
        });
    }

    String setting(String name) {
        return onItsThread(() -> store.sql
                .sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single());
    }

    void commit() {
        run(() -> transactions(store).commit(transaction));
    }

    @Override
    public void close() {
        if (!transaction.isCompleted()) {
            run(() -> transactions(store).rollback(transaction));
        }
        itsThread.shutdownNow();
    }

    private OpenWriter run(Runnable step) {
        onItsThread(() -> {
            step.run();
            return true;
        });
        return this;
    }

    private <T> T onItsThread(Supplier<T> step) {
        try {
            return itsThread.submit(step::get).get();
        } catch (Exception e) {
            throw new IllegalStateException("The writer failed", e);
        }
    }

    private static org.springframework.transaction.PlatformTransactionManager transactions(StoreOnPostgres store) {
        return java.util.Objects.requireNonNull(store.transaction.getTransactionManager());
    }
}

package org.followthrough.queryside.views;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.followthrough.platform.store.LockRegistry;
import org.followthrough.queryside.tasks.Task;
import org.followthrough.queryside.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Offers each case that was set aside to its view again, from its first letter on: now and then, or on demand. Whoever does it has the
 * turn named {@link #TURN}.
 */
public final class RetryDeadLetters {

    /** One at a time, of all processes. */
    static final String TURN = "Offering dead letters again";

    private static final String COUNT =
            "select count(*) from query_side.dead_letter where :view in ('', processing_group)";

    /** A process that was killed while it offered them holds them for half a minute; nobody offers any while we have the turn. */
    private static final String RELEASE = """
            update query_side.dead_letter set processing_started = null
            where :view in ('', processing_group) and processing_started is not null""";

    private final EventProcessingConfiguration processing;
    private final Supplier<? extends Collection<String>> views;
    private final JdbcClient database;
    private final LockRegistry turns;
    private final Tasks tasks;

    RetryDeadLetters(
            EventProcessingConfiguration processing,
            Supplier<? extends Collection<String>> views,
            JdbcClient database,
            LockRegistry turns,
            Tasks tasks) {
        this.processing = processing;
        this.views = views;
        this.database = database;
        this.turns = turns;
        this.tasks = tasks;
    }

    /** Each waiting case of each view once, in order; a case stops at its first letter that fails again. */
    public void retryAll() {
        views.get().forEach(this::retry);
    }

    /** @param view {@code read.<capability>.<view>} */
    public void retry(String view) {
        retry(view, () -> {});
    }

    /** All of the task, or nothing where another process has the turn. */
    void go(Task task) {
        String view = task.subject();
        if (!view.isEmpty() && !views.get().contains(view)) {
            tasks.refuse(task, "There is no view " + view + ". Views are " + String.join(", ", views.get()) + ".");
            return;
        }
        turns.whenFree(
                TURN, () -> tasks.find(task.kind(), view).filter(Task::isOpen).ifPresent(this::offer));
    }

    private void offer(Task task) {
        String view = task.subject();
        long goal = task.isWaiting() ? count(view) : task.goal();
        tasks.begin(task, goal, null);
        database.sql(RELEASE).param("view", view).update();
        Collection<String> offered = view.isEmpty() ? views.get() : List.of(view);
        offered.forEach(one -> retry(one, () -> tasks.progress(task, goal - count(view))));
        long remaining = count(view);
        tasks.done(task, Math.max(0, goal - remaining), remaining);
    }

    private long count(String view) {
        return database.sql(COUNT).param("view", view).query(Long.class).single();
    }

    private void retry(String view, Runnable afterEachCase) {
        processing.sequencedDeadLetterProcessor(view).ifPresent(letters -> eachCaseOnce(letters, afterEachCase));
    }

    private static void eachCaseOnce(SequencedDeadLetterProcessor<EventMessage<?>> letters, Runnable afterEachCase) {
        Set<String> offered = new HashSet<>();
        boolean another = true;
        while (another) {
            another = offerOne(letters, offered);
            afterEachCase.run();
        }
    }

    /** @return false where every waiting case has been offered */
    private static boolean offerOne(SequencedDeadLetterProcessor<EventMessage<?>> letters, Set<String> offered) {
        int before = offered.size();
        letters.process(first -> offered.size() == before && offered.add(caseOf(first)));
        return offered.size() > before;
    }

    private static String caseOf(DeadLetter<? extends EventMessage<?>> letter) {
        return ((JdbcDeadLetter<?>) letter).getSequenceIdentifier();
    }
}

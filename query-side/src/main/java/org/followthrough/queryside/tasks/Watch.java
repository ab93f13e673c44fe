package org.followthrough.queryside.tasks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Task.State;

/** Asks for a task, and says how far it is until it is done. That this ends early changes nothing for the task. */
public final class Watch {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(300);

    private final Tasks tasks;
    private final PrintStream out;
    private String said = "";

    /** @param out gets a line whenever there is something new to say */
    public Watch(Tasks tasks, PrintStream out) {
        this.tasks = tasks;
        this.out = out;
    }

    /** What happens between two looks: the work itself where nobody else runs, or a look whether somebody still does. */
    @FunctionalInterface
    public interface Meanwhile {

        /**
         * @param task as it was found last
         * @throws RefusedStart where nobody is left who could do it
         */
        void look(Task task);
    }

    /**
     * @return the task when it is done
     * @throws RefusedStart where it was refused, with the sentence
     */
    public Task follow(Kind kind, String subject, Meanwhile meanwhile) {
        if (!tasks.ask(kind, subject)) {
            out.println("Done meanwhile, since the command was interrupted. To have it done once more, call again.");
        }
        Task task = tasks.find(kind, subject).orElseThrow();
        while (task.isOpen()) {
            say(task);
            meanwhile.look(task);
            pause();
            task = tasks.find(kind, subject).orElseThrow();
        }
        tasks.told(kind, subject);
        RefusedStart.unless(task.state() != State.REFUSED, Objects.requireNonNullElse(task.refusal(), "Refused."));
        say(task);
        return task;
    }

    private void say(Task task) {
        String now = words(task);
        if (!now.equals(said)) {
            said = now;
            out.println(now);
        }
    }

    private static String words(Task task) {
        String what = switch (task.kind()) {
            case REBUILD -> "Building " + task.subject() + " anew";
            case RETRY ->
                "Offering what was set aside again" + (task.subject().isEmpty() ? "" : " to " + task.subject());
            case ROTATE_KEY -> "Wrapping keys anew";
        };
        return task.isWaiting()
                ? what + ": waiting for its turn"
                : String.format(
                        Locale.ROOT, "%s: %d of %d", what, Math.max(0, task.position()), Math.max(0, task.goal()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS_EVERY.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("Interrupted. What was asked for goes on where somebody runs: call again to look.");
        }
    }
}

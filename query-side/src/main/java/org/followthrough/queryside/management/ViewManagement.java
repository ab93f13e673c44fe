package org.followthrough.queryside.management;

import java.io.PrintStream;
import java.util.Locale;
import org.followthrough.platform.management.ManagementCommands;
import org.followthrough.queryside.tasks.Task;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Tasks;
import org.followthrough.queryside.tasks.Watch;

/** Commands about views, asked through the table of tasks: whoever keeps the views does the work. */
public final class ViewManagement {

    private final Tasks tasks;
    private final Watch.Meanwhile meanwhile;
    private final PrintStream out;

    /** @param meanwhile the work itself, or a look whether somebody does it */
    public ViewManagement(Tasks tasks, Watch.Meanwhile meanwhile, PrintStream out) {
        this.tasks = tasks;
        this.meanwhile = meanwhile;
        this.out = out;
    }

    /** @return the exit code */
    public int rebuild(String view) {
        new Watch(tasks, out).follow(Kind.REBUILD, view, meanwhile);
        out.println("The view " + view + " is built anew.");
        return ManagementCommands.DONE;
    }

    /**
     * @param view empty for all
     * @return the exit code
     */
    public int retrySetAside(String view) {
        Task done = new Watch(tasks, out).follow(Kind.RETRY, view, meanwhile);
        out.println(String.format(
                Locale.ROOT,
                "Taken now: %d. Still set aside: %d%s",
                done.position(),
                done.remaining(),
                done.remaining() == 0 ? "." : ", with what follows in their cases; the log says why."));
        return done.remaining() == 0 ? ManagementCommands.DONE : ManagementCommands.REFUSED;
    }
}

package org.followthrough.standalone;

import java.util.Objects;
import javax.sql.DataSource;
import org.followthrough.platform.keys.KeyEncryptionKey;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.platform.keys.KeyRotation;
import org.followthrough.queryside.tasks.Task;
import org.followthrough.queryside.tasks.Task.Kind;
import org.followthrough.queryside.tasks.Tasks;

/**
 * Makes a new key-encryption key where that is asked for, knows it before anything is wrapped with it, and wraps all keys anew. Broken off
 * anywhere it goes on: the task remembers from which key it began, so that no second one is made.
 */
public final class KeyRotationJob {

    private final Tasks tasks;
    private final KeyFile file;
    private final KeyEncryptionKey kek;
    private final KeyRotation rotation;
    private final String process;

    /**
     * @param file where the key lies
     * @param kek what this process wraps with
     * @param process name of this process
     */
    public KeyRotationJob(Tasks tasks, KeyFile file, KeyEncryptionKey kek, DataSource database, String process) {
        this.tasks = tasks;
        this.file = file;
        this.kek = kek;
        this.rotation = new KeyRotation(database, kek);
        this.process = process;
    }

    /** Repeatable at any time. */
    public void look() {
        tasks.find(Kind.ROTATE_KEY, "").filter(Task::isOpen).ifPresent(task -> {
            tasks.take(task, process);
            rotate(task);
        });
    }

    private void rotate(Task asked) {
        try {
            tasks.begin(asked, rotation.all(), file.read().id());
            Task task = tasks.find(asked.kind(), asked.subject()).orElseThrow();
            if (file.read().id().equals(Objects.requireNonNull(task.beganFrom()))) {
                file.rotate();
            }
            kek.adopt(file.read());
            wrapAnew(task);
        } catch (IllegalStateException unfit) {
            // a sentence about the file, or that a key was not wrapped by any in it
            tasks.refuse(asked, String.valueOf(unfit.getMessage()));
        }
    }

    /** Until nothing is left: keys are made meanwhile. */
    private void wrapAnew(Task task) {
        long before = task.goal() - rotation.remaining();
        int wrapped = rotation.rewrap(soFar -> tasks.progress(task, before + soFar));
        while (wrapped > 0) {
            wrapped = rotation.rewrap();
        }
        tasks.done(task, task.goal(), rotation.remaining());
    }
}

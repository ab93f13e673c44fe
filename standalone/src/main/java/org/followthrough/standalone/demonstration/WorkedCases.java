package org.followthrough.standalone.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Tells the stories: the reports one by one, so that their numbers follow their dates; then several stories at a time. */
@Component
class WorkedCases {

    private static final String WHAT = "Telling what was done in invented cases";
    private static final int THREADS = 8;

    private final Teller teller;

    WorkedCases(Teller teller) {
        this.teller = teller;
    }

    /** @throws IllegalStateException where a rule refuses a story, which would be a fault of the story */
    void tell(LocalDate day, Progress progress) {
        List<Story> stories = Stories.on(day);
        stories.forEach(story -> teller.report(story, day));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> told = new ArrayList<>();
        try {
            stories.forEach(story -> told.add(threads.submit(() -> teller.work(story, day))));
            for (int i = 0; i < told.size(); i++) {
                told.get(i).get();
                progress.at(WHAT, i + 1, told.size());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The demonstration stopped", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demonstration was interrupted", stopped);
        } finally {
            told.forEach(story -> story.cancel(false));
            threads.shutdown();
        }
    }
}

package org.followthrough.benchmark;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.staff.Actor;
import org.springframework.context.ApplicationContext;

/** Not recognised today, each of them: all first checks are owed by the same day. */
final class DueCases {

    private static final int THREADS = 8;
    private static final int KEYS_AT_ONCE = 1_000;

    private final CommandGateway commands;
    private final OpenCases opening;
    private final LocalDate today;

    DueCases(ApplicationContext application, LocalDate today) {
        commands = application.getBean(CommandGateway.class);
        opening = new OpenCases(application, true);
        this.today = today;
    }

    void make(int number) throws Exception {
        for (int left = number; left > 0; left -= KEYS_AT_ONCE) {
            int these = Math.min(left, KEYS_AT_ONCE);
            opening.prepare(these);
            together(these);
        }
    }

    private void together(int number) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<?> one : IntStream.range(0, number)
                    .<Future<?>>mapToObj(each -> pool.submit(this::one))
                    .toList()) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void one() {
        var decision = new ImportDecision(
                UUID.randomUUID(), opening.open(), today, Outcome.NOT_IDENTIFIED, DecisionReason.ELEMENTS_NOT_MET);
        commands.sendAndWait(new GenericCommandMessage<>(decision).andMetaData(Actor.IMPORT.asMetaData()));
    }
}

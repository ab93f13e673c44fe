package org.followthrough.standalone.move;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.followthrough.platform.distributed.AxonServerProbe;
import org.followthrough.platform.startup.RefusedStart;

/** The events of one context of Axon Server. Whatever it does not answer in half a minute refuses the move. */
final class AxonServerContext implements AutoCloseable {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(15);
    private static final int ANSWERS_WITHIN_SECONDS = 30;
    private static final int LOOKS_AGAIN_AFTER_MILLIS = 50;
    private static final int READ_AHEAD = 1_000;
    private static final long BEFORE_ALL = -1;

    private final String words;
    private final AxonServerConnectionManager connections;
    private final AxonServerConnection connection;

    private AxonServerContext(String words, AxonServerConnectionManager connections, AxonServerConnection connection) {
        this.words = words;
        this.connections = connections;
        this.connection = connection;
    }

    /** @throws RefusedStart where there is no server, or it lets us into no such context */
    static AxonServerContext connect(AxonServerConfiguration settings) {
        String words = inWords(settings);
        RefusedStart.unless(
                new AxonServerProbe(settings).lastPosition().isPresent(),
                words + " does not answer: check axon.axonserver.servers, and that the server runs.");
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build();
        AxonServerConnection connection = connections.getConnection(settings.getContext());
        AxonServerContext context = new AxonServerContext(words, connections, connection);
        // a channel connects when it is first asked for
        connection.controlChannel();
        long until = System.nanoTime() + CONNECTS_WITHIN.toNanos();
        while (!connection.isReady() && System.nanoTime() < until) {
            pause();
        }
        if (!connection.isReady()) {
            context.close();
            throw new RefusedStart(words + " cannot be worked with: check that it runs without errors.");
        }
        return context;
    }

    static String inWords(AxonServerConfiguration settings) {
        return "Axon Server at " + settings.getServers() + ", context " + settings.getContext() + ",";
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS_AGAIN_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("The move was interrupted.", e);
        }
    }

    /** How many events it holds, of whomever. */
    long size() {
        return answer(connection.eventChannel().getLastToken()) + 1;
    }

    /** All of them or none. */
    void append(List<Event> events) {
        AppendEventsTransaction transaction = connection.eventChannel().startAppendEventsTransaction();
        events.forEach(transaction::appendEvent);
        RefusedStart.unless(
                answer(transaction.commit()).getSuccess(),
                words + " took no events. Call the move again: it goes on there.");
    }

    private <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("The move was interrupted.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw gone(e);
        }
    }

    private RefusedStart gone(Throwable cause) {
        String said = cause instanceof ExecutionException failed && failed.getCause() != null
                ? " (" + failed.getCause().getMessage() + ")"
                : "";
        return new RefusedStart(words + " did not answer" + said + ". Call the move again: it goes on there.", cause);
    }

    /** Everything from a position on. */
    Reading readFrom(long position) {
        return new Reading(connection.eventChannel().openStream(BEFORE_ALL + position, READ_AHEAD));
    }

    /** One event after the other. */
    final class Reading implements AutoCloseable {

        private final EventStream stream;

        private Reading(EventStream stream) {
            this.stream = stream;
        }

        /** Waits for it, so ask only for what is there. */
        EventWithToken next() {
            try {
                EventWithToken next = stream.nextIfAvailable(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw gone(stream.getError().orElseGet(TimeoutException::new));
                }
                return next;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RefusedStart("The move was interrupted.", e);
            }
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}

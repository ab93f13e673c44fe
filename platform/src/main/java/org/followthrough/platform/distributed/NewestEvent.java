package org.followthrough.platform.distributed;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc.EventStoreStub;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.followthrough.platform.startup.RefusedStart;

/** Reads when the newest of the last events was recorded. Several are looked at: one told of the past may be the very last. */
final class NewestEvent implements StreamObserver<EventWithToken> {

    private static final int LOOKED_AT = 100;

    private final long last;
    private final CompletableFuture<Long> found = new CompletableFuture<>();
    private long newest = Long.MIN_VALUE;

    private NewestEvent(long last) {
        this.last = last;
    }

    /**
     * @param last position of the last event
     * @return empty where the server does not answer in time
     */
    static Optional<Instant> in(EventStoreStub server, long last, long seconds) {
        long first = Math.max(0, last - LOOKED_AT + 1);
        NewestEvent reading = new NewestEvent(last);
        StreamObserver<GetEventsRequest> asking =
                server.withDeadlineAfter(seconds, TimeUnit.SECONDS).listEvents(reading);
        asking.onNext(GetEventsRequest.newBuilder()
                .setTrackingToken(first)
                .setNumberOfPermits(last - first + 1)
                .build());
        try {
            return Optional.of(Instant.ofEpochMilli(reading.found.get(seconds, TimeUnit.SECONDS)));
        } catch (ExecutionException | TimeoutException away) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("Stopped while waiting for Axon Server", stopping);
        }
    }

    @Override
    public void onNext(EventWithToken event) {
        newest = Math.max(newest, event.getEvent().getTimestamp());
        if (event.getToken() >= last) {
            found.complete(newest);
        }
    }

    @Override
    public void onError(Throwable failed) {
        found.completeExceptionally(failed);
    }

    @Override
    public void onCompleted() {
        found.completeExceptionally(new IllegalStateException("ended before the last event"));
    }
}

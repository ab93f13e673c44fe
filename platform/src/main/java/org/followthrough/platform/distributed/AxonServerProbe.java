package org.followthrough.platform.distributed;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.grpc.ClientInterceptor;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.followthrough.platform.startup.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Axon Server, before anything else is done, whether it lets this process in. The connection that the program works with
 * would try for ever and say so in the log alone.
 */
public final class AxonServerProbe {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerProbe.class);
    private static final int SECONDS = 10;
    private static final long PAUSE_MILLIS = 500;

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private static final String NO_CONTEXT = "AXONIQ-1302";

    /** No node, no leader, no event store for the context: so a server answers about one that it has not, or not yet. */
    private static final Set<String> NOBODY_SERVES_IT = Set.of("AXONIQ-1400", "AXONIQ-2100", "AXONIQ-6000");

    private final AxonServerConfiguration settings;
    private final Duration startsWithin;

    public AxonServerProbe(AxonServerConfiguration settings) {
        this(settings, Duration.ofSeconds(20));
    }

    /** @param startsWithin how long a server that starts may say that nobody serves the context */
    AxonServerProbe(AxonServerConfiguration settings, Duration startsWithin) {
        this.settings = settings;
        this.startsWithin = startsWithin;
    }

    /**
     * The position of the last event, -1 where there is none. Empty where no server answers: the program starts all the same
     * and its health says so.
     *
     * @throws RefusedStart where the token or the context is not right
     */
    public OptionalLong lastPosition() {
        for (String server : settings.getServers().split(",")) {
            OptionalLong answer = askedAt(server.strip());
            if (answer.isPresent()) {
                return answer;
            }
        }
        LOG.info("Axon Server does not answer at {}: waiting for it", settings.getServers());
        return OptionalLong.empty();
    }

    /**
     * When the newest event was recorded.
     *
     * @param last position of the last event
     * @return empty where there is none, or no server answers
     */
    public Optional<Instant> newestEvent(long last) {
        return last < 0
                ? Optional.empty()
                : Stream.of(settings.getServers().split(","))
                        .flatMap(server -> newestAt(server.strip(), last).stream())
                        .findFirst();
    }

    private Optional<Instant> newestAt(String server, long last) {
        ManagedChannel channel = AxonServerChannel.at(server, settings);
        try {
            return NewestEvent.in(EventStoreGrpc.newStub(channel).withInterceptors(whoAsks()), last, SECONDS);
        } finally {
            channel.shutdownNow();
        }
    }

    private OptionalLong askedAt(String server) {
        ManagedChannel channel = AxonServerChannel.at(server, settings);
        try {
            return askedThrough(channel);
        } finally {
            channel.shutdownNow();
        }
    }

    private OptionalLong askedThrough(ManagedChannel channel) {
        long end = System.nanoTime() + startsWithin.toNanos();
        while (true) {
            try {
                return OptionalLong.of(EventStoreGrpc.newBlockingStub(channel)
                        .withInterceptors(whoAsks())
                        .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
                        .getLastToken(GetLastTokenRequest.getDefaultInstance())
                        .getToken());
            } catch (StatusRuntimeException failed) {
                if (!mayYetBeServed(failed, System.nanoTime() > end)) {
                    return OptionalLong.empty();
                }
                pause();
            }
        }
    }

    /** @throws RefusedStart where it will not be */
    private boolean mayYetBeServed(StatusRuntimeException failed, boolean late) {
        Status.Code status = failed.getStatus().getCode();
        Metadata trailers = failed.getTrailers();
        String code = String.valueOf(trailers == null ? null : trailers.get(CODE));
        boolean nobodyServesIt = NOBODY_SERVES_IT.contains(code);
        if (status == Status.Code.PERMISSION_DENIED || status == Status.Code.UNAUTHENTICATED) {
            throw new RefusedStart(
                    "Axon Server does not accept the access token for the context " + settings.getContext()
                            + ": check axon.axonserver.token and axon.axonserver.context.",
                    failed);
        }
        if (code.equals(NO_CONTEXT) || (nobodyServesIt && late)) {
            throw new RefusedStart(
                    "Axon Server has no context " + settings.getContext()
                            + ": create it there, or name another with axon.axonserver.context.",
                    failed);
        }
        if (!nobodyServesIt) {
            LOG.debug("Axon Server: {} {}", status, code);
        }
        return nobodyServesIt;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RefusedStart("Stopped while waiting for Axon Server", stopping);
        }
    }

    private ClientInterceptor whoAsks() {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("AxonIQ-Context", Metadata.ASCII_STRING_MARSHALLER), settings.getContext());
        if (settings.getToken() != null) {
            headers.put(Metadata.Key.of("AxonIQ-Access-Token", Metadata.ASCII_STRING_MARSHALLER), settings.getToken());
        }
        return MetadataUtils.newAttachHeadersInterceptor(headers);
    }
}

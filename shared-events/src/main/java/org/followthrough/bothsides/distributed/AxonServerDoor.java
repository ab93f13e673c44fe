package org.followthrough.bothsides.distributed;

import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import java.io.File;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.followthrough.bothsides.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Axon Server once, before anything else is done, whether it lets this process in. The connection that the program works
 * with would try for ever and say so in the log alone.
 */
public final class AxonServerDoor {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerDoor.class);
    private static final int DEFAULT_PORT = 8124;
    private static final int SECONDS = 10;

    private final AxonServerConfiguration settings;

    public AxonServerDoor(AxonServerConfiguration settings) {
        this.settings = settings;
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

    private OptionalLong askedAt(String server) {
        ManagedChannel channel = channelTo(server);
        try {
            return OptionalLong.of(EventStoreGrpc.newBlockingStub(channel)
                    .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(whoAsks()))
                    .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
                    .getLastToken(GetLastTokenRequest.getDefaultInstance())
                    .getToken());
        } catch (StatusRuntimeException failed) {
            return refusedOrAway(failed);
        } finally {
            channel.shutdownNow();
        }
    }

    private OptionalLong refusedOrAway(StatusRuntimeException failed) {
        return switch (failed.getStatus().getCode()) {
            case PERMISSION_DENIED, UNAUTHENTICATED ->
                throw new RefusedStart(
                        "Axon Server does not accept the access token: check axon.axonserver.token.", failed);
            case NOT_FOUND ->
                throw new RefusedStart(
                        "Axon Server has no context " + settings.getContext()
                                + ": create it there, or name another with axon.axonserver.context.",
                        failed);
            default -> OptionalLong.empty();
        };
    }

    private Metadata whoAsks() {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("AxonIQ-Context", Metadata.ASCII_STRING_MARSHALLER), settings.getContext());
        if (settings.getToken() != null) {
            headers.put(Metadata.Key.of("AxonIQ-Access-Token", Metadata.ASCII_STRING_MARSHALLER), settings.getToken());
        }
        return headers;
    }

    private ManagedChannel channelTo(String server) {
        int colon = server.lastIndexOf(':');
        NettyChannelBuilder channel = colon < 0
                ? NettyChannelBuilder.forAddress(server, DEFAULT_PORT)
                : NettyChannelBuilder.forAddress(
                        server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
        if (!settings.isSslEnabled()) {
            return channel.usePlaintext().build();
        }
        if (settings.getCertFile() == null) {
            return channel.useTransportSecurity().build();
        }
        try {
            return channel.sslContext(GrpcSslContexts.forClient()
                            .trustManager(new File(settings.getCertFile()))
                            .build())
                    .build();
        } catch (SSLException unreadable) {
            throw new RefusedStart(
                    "The certificate in axon.axonserver.cert-file cannot be read: " + settings.getCertFile(),
                    unreadable);
        }
    }
}

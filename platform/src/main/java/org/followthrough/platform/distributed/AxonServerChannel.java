package org.followthrough.platform.distributed;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.File;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.followthrough.platform.startup.RefusedStart;

/** A connection for one question, with or without TLS as the settings of the program say. The caller shuts it down. */
final class AxonServerChannel {

    private static final int DEFAULT_PORT = 8124;
    private static final Pattern ADDRESS = Pattern.compile("[^:\\s]+(:\\d{1,5})?");

    private AxonServerChannel() {}

    /** @throws RefusedStart where the address or the certificate cannot be used */
    static ManagedChannel at(String server, AxonServerConfiguration settings) {
        RefusedStart.unless(
                ADDRESS.matcher(server).matches(),
                "The setting axon.axonserver.servers is host:port, several with commas between, not " + server + ".");
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
        } catch (SSLException | IllegalArgumentException unreadable) {
            throw new RefusedStart(
                    "The certificate in axon.axonserver.cert-file cannot be read: " + settings.getCertFile(),
                    unreadable);
        }
    }
}

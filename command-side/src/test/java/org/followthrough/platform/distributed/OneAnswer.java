package org.followthrough.platform.distributed;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** In place of Axon Server: answers whoever asks for its last event, in turn, and stays with the last answer. */
public final class OneAnswer extends EventStoreGrpc.EventStoreImplBase implements ServerInterceptor, AutoCloseable {

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    static final Instant NEWEST = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant OLDER = Instant.parse("2020-01-01T00:00:00Z");

    private final Queue<Answer> answers;
    private final Server server;
    private @Nullable Metadata asked;
    private int times;

    /** Where it fails, a code of Axon Server's own list. */
    public record Answer(
            Status status, long position, @Nullable String code) {

        public static Answer position(long position) {
            return new Answer(Status.OK, position, null);
        }

        public static Answer failure(Status status, String code) {
            return new Answer(status, 0, code);
        }
    }

    private OneAnswer(List<Answer> answers) throws IOException {
        this.answers = new ArrayDeque<>(answers);
        this.server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
                .addService(ServerInterceptors.intercept(this, this))
                .build()
                .start();
    }

    public static OneAnswer of(Answer... answers) throws IOException {
        return new OneAnswer(List.of(answers));
    }

    public String address() {
        return "127.0.0.1:" + server.getPort();
    }

    /** What stood in the header when it was asked last. */
    synchronized @Nullable String header(String name) {
        return asked == null ? null : asked.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
    }

    synchronized int timesAsked() {
        return times;
    }

    @Override
    public synchronized <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        asked = headers;
        times++;
        return next.startCall(call, headers);
    }

    /** Events from the position that is asked for on: the one before the last is of the year 2030, the others of 2020. */
    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> reply) {
        return new StreamObserver<>() {
            @Override
            public void onNext(GetEventsRequest asked) {
                long last = answers.element().position();
                for (long at = asked.getTrackingToken(); at <= last; at++) {
                    Instant recorded = at == last - 1 ? NEWEST : OLDER;
                    reply.onNext(EventWithToken.newBuilder()
                            .setToken(at)
                            .setEvent(Event.newBuilder().setTimestamp(recorded.toEpochMilli()))
                            .build());
                }
            }

            @Override
            public void onError(Throwable gone) {}

            @Override
            public void onCompleted() {
                reply.onCompleted();
            }
        };
    }

    @Override
    public synchronized void getLastToken(GetLastTokenRequest request, StreamObserver<TrackingToken> reply) {
        Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
        if (answer.status().isOk()) {
            reply.onNext(TrackingToken.newBuilder().setToken(answer.position()).build());
            reply.onCompleted();
            return;
        }
        Metadata trailers = new Metadata();
        if (answer.code() != null) {
            trailers.put(CODE, answer.code());
        }
        reply.onError(answer.status().asRuntimeException(trailers));
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}

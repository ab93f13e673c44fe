package org.followthrough.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.wire.Same.same;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.followthrough.platform.keys.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesOnTheWireTest {

    private final Wire wire = new Wire();

    static Stream<Method> handlers() {
        return Handlers.ofQueries();
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void every_query_survives_the_wire(Method handler) throws Exception {
        for (Object query : Example.all(Handlers.message(handler)).toList()) {
            QueryMessage<Object, ?> sent = new GenericQueryMessage<>(query, expected(handler));
            QueryMessage<Object, ?> arrived = wire.carried(sent);
            assertThat(arrived.getQueryName()).isEqualTo(sent.getQueryName());
            assertThat(arrived.getResponseType().matches(answered(handler))).isTrue();
            same(arrived.getPayload(), query);
        }
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void every_answer_survives_the_wire(Method handler) throws Exception {
        for (Object answer : Example.all(answered(handler)).toList()) {
            same(asked(handler, answer), isOptional(handler) ? Optional.of(answer) : answer);
        }
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void nothing_found_arrives_as_nothing_found(Method handler) throws Exception {
        if (isOptional(handler)) {
            assertThat(asked(handler, null)).isEqualTo(Optional.empty());
        }
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void what_lacks_something_is_refused(Method handler) {
        Wire.isReadWhole(Handlers.message(handler));
        Wire.isReadWhole(answered(handler));
    }

    /** What the one who asked is left with. */
    private @Nullable Object asked(Method handler, @Nullable Object answer) throws Exception {
        QueryMessage<Object, ?> sent = new GenericQueryMessage<>(
                Example.full(Handlers.message(handler).asSubclass(Record.class)), expected(handler));
        SimpleQueryBus there = SimpleQueryBus.builder().build();
        there.subscribe(sent.getQueryName(), answered(handler), message -> answer);
        QueryResponseMessage<?> given = there.query(wire.carried(sent)).get();
        return wire.carried(given, sent).getPayload();
    }

    /** As the pages say it. */
    private static ResponseType<?> expected(Method handler) {
        return isOptional(handler)
                ? ResponseTypes.optionalInstanceOf(answered(handler))
                : ResponseTypes.instanceOf(answered(handler));
    }

    private static boolean isOptional(Method handler) {
        return handler.getReturnType() == Optional.class;
    }

    /** A list or another container of rows would lose what its rows are: give it a record of its own. */
    private static Class<?> answered(Method handler) {
        return isOptional(handler)
                ? (Class<?>) ((ParameterizedType) handler.getGenericReturnType()).getActualTypeArguments()[0]
                : (Class<?>) handler.getGenericReturnType();
    }
}

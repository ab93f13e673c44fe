package org.followthrough.platform.keys;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseEvents;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Makes a record of any class with something in every field, the same every time but for the ciphertexts. */
public final class Example {

    private final boolean withNullable;
    private final int choice;
    private int alternatives = 1;

    private Example(boolean withNullable, int choice) {
        this.withNullable = withNullable;
        this.choice = choice;
    }

    /** Every field filled. */
    public static <T> T full(Class<T> type) {
        return type.cast(new Example(true, 0).record(type));
    }

    /** Nothing in the fields that may be null. */
    public static <T> T sparse(Class<T> type) {
        return type.cast(new Example(false, 0).record(type));
    }

    /** Examples in which everything that may stand in a field does so once: each code, each kind of value, each event, null. */
    public static Stream<Object> all(Class<?> type) {
        return Stream.of(true, false).flatMap(withNullable -> all(type, withNullable));
    }

    private static Stream<Object> all(Class<?> type, boolean withNullable) {
        Example first = new Example(withNullable, 0);
        Object example = first.value(type, "value");
        return Stream.concat(
                Stream.of(example),
                IntStream.range(1, first.alternatives)
                        .mapToObj(choice -> new Example(withNullable, choice).value(type, "value")));
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::component).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(
                    "No example of " + type.getName() + " can be made up; write its sample with StoredSamples.write",
                    refused);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        return withNullable || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? value(component.getGenericType(), component.getName())
                : null;
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return oneOf(List.of(plain.getEnumConstants()));
        }
        if (plain.isInterface()) {
            return value(oneOf(plain == CaseEvent.class ? CaseEvents.all() : permitted(plain)), name);
        }
        return plain.isRecord() ? record(plain) : simple(plain, name);
    }

    private <T> T oneOf(List<? extends T> all) {
        alternatives = Math.max(alternatives, all.size());
        return all.get(choice % all.size());
    }

    private static List<Class<?>> permitted(Class<?> type) {
        if (!type.isSealed()) {
            throw new IllegalStateException("Nobody knows what may stand where " + type.getName() + " does: seal it");
        }
        return List.of(type.getPermittedSubclasses());
    }

    private Object generic(Class<?> type, Type[] arguments, String name) {
        Object first = value(arguments[0], name);
        if (type == Personal.class) {
            return TestSealer.personal("sample." + name, first);
        } else if (type == List.class) {
            return List.of(first);
        } else if (type == Set.class) {
            return Set.of(first);
        } else if (type == Map.class) {
            return Map.of(first, value(arguments[1], name));
        } else if (type == Optional.class) {
            return withNullable ? Optional.of(first) : Optional.empty();
        }
        throw new IllegalStateException("No example of " + type.getName() + " for " + name);
    }

    private static Object simple(Class<?> type, String name) {
        Object value = SIMPLE.get(type);
        if (value != null) {
            return value;
        } else if (type == String.class) {
            return CODES.getOrDefault(name, name);
        } else if (type == UUID.class) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        throw new IllegalStateException("No example of " + type.getName() + " for " + name);
    }

    private static final Map<String, String> CODES =
            Map.of("reference", "2026-0147", "language", "sr", "citizenships", "RS", "countryOfExploitation", "RS");

    private static final Map<Class<?>, Object> SIMPLE = Map.of(
            int.class,
            1,
            Integer.class,
            1,
            long.class,
            1L,
            Long.class,
            1L,
            boolean.class,
            true,
            Boolean.class,
            true,
            LocalDate.class,
            LocalDate.of(2026, 3, 2),
            LocalTime.class,
            LocalTime.of(18, 30),
            byte[].class,
            new byte[] {1, -1},
            Instant.class,
            Instant.parse("2026-03-02T17:30:00Z"));
}

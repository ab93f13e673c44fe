package org.followthrough.personal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the sealed values in a record, and in the records, lists, sets, maps and optionals it is made of. */
public final class SealedTexts {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private SealedTexts() {}

    public static Stream<Personal<?>> of(@Nullable Object holder) {
        if (holder instanceof Personal<?> personal) {
            return Stream.of(personal);
        } else if (holder instanceof Iterable<?> several) {
            return stream(several).flatMap(SealedTexts::of);
        } else if (holder instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(SealedTexts::of);
        } else if (holder instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(SealedTexts::of);
        }
        return holder instanceof Record record
                ? SHAPES.get(record.getClass()).values(record).flatMap(SealedTexts::of)
                : Stream.empty();
    }

    /** The same with other sealed values; what holds none is left as it is. */
    @SuppressWarnings("unchecked")
    public static <T> T with(T holder, UnaryOperator<Personal<?>> change) {
        return (T) Objects.requireNonNull(changed(holder, change));
    }

    private static @Nullable Object changed(@Nullable Object holder, UnaryOperator<Personal<?>> change) {
        if (holder instanceof Personal<?> personal) {
            return change.apply(personal);
        } else if (holder == null || of(holder).findAny().isEmpty()) {
            return holder;
        } else if (holder instanceof List<?> list) {
            return list.stream().map(one -> changed(one, change)).toList();
        } else if (holder instanceof Set<?> set) {
            var all = new LinkedHashSet<@Nullable Object>();
            set.forEach(one -> all.add(changed(one, change)));
            return all;
        } else if (holder instanceof Map<?, ?> map) {
            var all = new LinkedHashMap<Object, @Nullable Object>();
            map.forEach((key, value) -> all.put(key, changed(value, change)));
            return all;
        } else if (holder instanceof Optional<?> maybe) {
            return maybe.map(one -> changed(one, change));
        }
        Record record = (Record) holder;
        return SHAPES.get(record.getClass()).with(record, value -> changed(value, change));
    }

    private static Stream<?> stream(Iterable<?> several) {
        return StreamSupport.stream(several.spliterator(), false);
    }

    /** How a record is taken apart and put together. */
    private record Shape(RecordComponent[] components, Constructor<?> whole) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> whole = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                whole.setAccessible(true);
                Arrays.stream(components)
                        .forEach(component -> component.getAccessor().setAccessible(true));
                return new Shape(components, whole);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Codes, ids and dates hold nothing sealed: they are not even asked. */
        Stream<@Nullable Object> values(Record record) {
            return Arrays.stream(components)
                    .filter(component -> mayHold(component.getType()))
                    .map(component -> value(component, record));
        }

        Object with(Record record, Function<@Nullable Object, @Nullable Object> change) {
            try {
                return whole.newInstance(Arrays.stream(components)
                        .map(component -> change.apply(value(component, record)))
                        .toArray());
            } catch (ReflectiveOperationException refused) {
                throw new IllegalStateException(refused);
            }
        }

        private static boolean mayHold(Class<?> type) {
            return type == Object.class || type.isRecord() || type.isInterface();
        }

        private static @Nullable Object value(RecordComponent component, Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

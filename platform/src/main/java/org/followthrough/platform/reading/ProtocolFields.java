package org.followthrough.platform.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.followthrough.codes.RiskLevel;
import org.followthrough.protocol.Holidays;
import org.followthrough.protocol.Protocol;
import org.followthrough.protocol.WordsNeverUsed;
import org.jspecify.annotations.Nullable;

/** Turns a YAML tree into the protocol's records by their component names, and collects what does not fit. */
final class ProtocolFields {

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    @Nullable
    Protocol protocol(JsonNode root) {
        return (Protocol) fields(root, Protocol.class, "");
    }

    private @Nullable Object fields(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            return wrong(path.isEmpty() ? "The file" : path, "must be a group of settings.");
        }
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(node, settings(components), path);
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            if (component.getType() == Holidays.class) {
                values.add(new CountryHolidays(node.path("country").asText()));
                continue;
            }
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            JsonNode value = node.get(component.getName());
            values.add(value == null || value.isNull() ? wrong(name, "is missing.") : value(value, component, name));
        }
        return problems.isEmpty() ? construct(type, components, values) : null;
    }

    /** All but the holidays, which follow from the country. */
    private static List<String> settings(RecordComponent[] components) {
        return Arrays.stream(components)
                .filter(component -> component.getType() != Holidays.class)
                .map(RecordComponent::getName)
                .toList();
    }

    private void refuseUnknown(JsonNode node, List<String> known, String path) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        known.forEach(unknown::remove);
        unknown.forEach(name -> wrong(path.isEmpty() ? name : path + "." + name, "is not a known setting."));
    }

    private static Object construct(Class<?> type, RecordComponent[] components, List<@Nullable Object> values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + type.getName(), impossible);
        }
    }

    private @Nullable Object value(JsonNode node, RecordComponent component, String path) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return number(node, path);
        } else if (type == WordsNeverUsed.class) {
            List<String> phrases = list(node, path, String.class);
            return phrases == null ? null : new WordsNeverUsed(phrases);
        } else if (type.isRecord()) {
            return fields(node, type, path);
        } else if (type == Map.class) {
            return byRisk(node, path);
        } else if (type == List.class) {
            return list(node, path, elements(component.getGenericType()));
        }
        return single(node, type, path);
    }

    private static Class<?> elements(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private @Nullable Object single(JsonNode node, Class<?> type, String path) {
        if (type == Integer.class) {
            return number(node, path);
        } else if (type == LocalDate.class) {
            return parsed(node, path, LocalDate::parse, "a date such as 2027-05-04");
        } else if (type == LocalTime.class) {
            return parsed(node, path, LocalTime::parse, "a time such as \"08:00\"");
        } else if (type == ZoneId.class) {
            return parsed(node, path, ZoneId::of, "a time zone such as Europe/Belgrade");
        }
        return parsed(node, path, Function.identity(), "a text");
    }

    private @Nullable Object wrong(String path, String what) {
        problems.add(path + " " + what);
        return null;
    }

    private @Nullable Integer number(JsonNode node, String path) {
        boolean whole = node.isInt() && node.intValue() >= 0;
        return whole ? (Integer) node.intValue() : (Integer) wrong(path, "must be a whole number, 0 or more.");
    }

    private @Nullable Object parsed(JsonNode node, String path, Function<String, ?> parse, String what) {
        try {
            if (node.isTextual() && !node.textValue().isBlank()) {
                return parse.apply(node.textValue());
            }
        } catch (DateTimeException unreadable) {
            return wrong(path, "must be " + what + ".");
        }
        return wrong(path, "must be " + what + ".");
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable List<T> list(JsonNode node, String path, Class<T> type) {
        if (!node.isArray()) {
            return (List<T>) wrong(path, "must be a list.");
        }
        List<T> values = new ArrayList<>();
        for (JsonNode element : node) {
            T value = (T) single(element, type, path + "[" + values.size() + "]");
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    private @Nullable Map<RiskLevel, Integer> byRisk(JsonNode node, String path) {
        refuseUnknown(node, Arrays.stream(RiskLevel.values()).map(Enum::name).toList(), path);
        Map<RiskLevel, Integer> values = new EnumMap<>(RiskLevel.class);
        for (RiskLevel risk : RiskLevel.values()) {
            String name = path + "." + risk;
            Object days =
                    node.hasNonNull(risk.name()) ? number(node.get(risk.name()), name) : wrong(name, "is missing.");
            if (days != null) {
                values.put(risk, (Integer) days);
            }
        }
        return Map.copyOf(values);
    }
}

package org.followthrough.commandside.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON with a readable value for every field of a record. */
final class ExampleBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExampleBody() {}

    static ObjectNode of(Class<?> entry) {
        ObjectNode body = JSON.objectNode();
        for (RecordComponent field : entry.getRecordComponents()) {
            body.set(field.getName(), of(field.getGenericType(), field.getName()));
        }
        return body;
    }

    private static JsonNode of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return ofSeveral(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        }
        if (plain.isEnum()) {
            return JSON.stringNode(((Enum<?>) plain.getEnumConstants()[0]).name());
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return JSON.booleanNode(!name.equals("throughConnection"));
        }
        if (plain == int.class || plain == Integer.class) {
            return JSON.numberNode(name.equals("birthYear") ? 1990 : 1);
        }
        return JSON.stringNode(text(plain, name));
    }

    private static JsonNode ofSeveral(ParameterizedType type, String name) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            ObjectNode one = JSON.objectNode();
            one.set(of(of[0], name).asString(), of(of[1], name));
            return one;
        }
        return JSON.arrayNode().add(of(of[0], name));
    }

    private static String text(Class<?> type, String name) {
        if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        if (type == LocalDate.class) {
            return Bodies.daysAgo(5);
        }
        if (type == LocalTime.class) {
            return "00:00";
        }
        return switch (name) {
            case "language", "rightsInformation" -> "sr";
            case "citizenships", "countryOfExploitation" -> "RS";
            default -> "canary text";
        };
    }
}

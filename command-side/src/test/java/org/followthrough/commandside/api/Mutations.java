package org.followthrough.commandside.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything that can be wrong with a body, made from one that is right. */
final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEEP = "[".repeat(60) + "]".repeat(60);
    private static final String VERY_DEEP = "[".repeat(100_000);
    private static final int TOO_MUCH = 1_100_000;

    private final Class<?> entry;
    private final ObjectNode right;
    private final List<Mutation> all = new ArrayList<>();

    private Mutations(Class<?> entry) {
        this.entry = entry;
        this.right = ExampleBody.of(entry);
    }

    static List<Mutation> of(Class<?> entry) {
        Mutations mutations = new Mutations(entry);
        mutations.ofTheWhole();
        mutations.ofEachValue(mutations.right, JsonPointer.empty());
        return mutations.all;
    }

    private void ofTheWhole() {
        String right = this.right.toString();
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("nothing", "");
        whole.put("null", "null");
        whole.put("a list", "[" + right + "]");
        whole.put("a text", "\"canary\"");
        whole.put("a number", "1");
        whole.put("no JSON", "canary=1&commandId=2");
        whole.put("cut short", right.substring(0, right.length() - 1));
        whole.put("something after it", right + right);
        whole.put("a comment", "/* canary */" + right);
        whole.put("single quotes", right.replace('"', '\''));
        whole.put("a null byte", right.replaceFirst("\\{", "{\u0000"));
        whole.put("too deep", with(right, "\"canary\":" + DEEP));
        whole.put("far too deep", with(right, "\"canary\":" + VERY_DEEP));
        whole.put("too long by spaces", right + " ".repeat(TOO_MUCH));
        whole.put("too long by a text", with(right, "\"canary\":\"" + "x".repeat(TOO_MUCH) + "\""));
        whole.put("a number of 10,000 digits", with(right, "\"canary\":" + "9".repeat(10_000)));
        whole.forEach((what, body) -> all.add(new Mutation(what, body, false)));
    }

    private void ofEachValue(JsonNode node, JsonPointer at) {
        if (node instanceof ObjectNode object) {
            add("unknown key in " + at, with(at, object.deepCopy().put("canaryKey", 1)));
            for (String name : List.copyOf(object.propertyNames())) {
                ofEachValue(object.get(name), at.appendProperty(name));
                ofField(object, name, at);
            }
        } else if (node instanceof ArrayNode list) {
            add("null among " + at, with(at, list.deepCopy().addNull()));
            ofEachValue(list.get(0), at.appendIndex(0));
        }
        if (!at.equals(JsonPointer.empty())) {
            ofValue(node, at);
        }
    }

    private void ofField(ObjectNode object, String name, JsonPointer at) {
        String whole = right.toString();
        String once = "\"" + name + "\":" + object.get(name);
        add("key twice: " + at.appendProperty(name), whole.replace(once, once + "," + once));
        Boolean nullable = nullable(at.appendProperty(name));
        if (Boolean.FALSE.equals(nullable)) {
            ObjectNode without = object.deepCopy();
            without.remove(name);
            add("missing " + at.appendProperty(name), with(at, without));
            add("null as " + at.appendProperty(name), with(at, object.deepCopy().putNull(name)));
        }
    }

    private void ofValue(JsonNode node, JsonPointer at) {
        add("object as " + at, with(at, JSON.objectNode().put("canary", 1)));
        add(
                "list of lists as " + at,
                with(at, JSON.arrayNode().add(JSON.arrayNode().add(1))));
        if (!node.isNumber()) {
            add("number as " + at, with(at, JSON.numberNode(20_261_124)));
        } else {
            add("fraction as " + at, with(at, JSON.numberNode(1.5)));
            add("too large a number as " + at, with(at, JSON.numberNode(2_147_483_648L)));
            byRule("least number as " + at, with(at, JSON.numberNode(Integer.MIN_VALUE)));
        }
        if (!node.isBoolean()) {
            add("boolean as " + at, with(at, JSON.booleanNode(true)));
        }
        if (node.isString()) {
            ofText(node.asString(), at);
        } else {
            add("text as " + at, with(at, JSON.stringNode("1")));
        }
    }

    private void ofText(String text, JsonPointer at) {
        Map<String, String> unreadable = Map.of(
                "null byte", "canary\u0000b",
                "half a character", "canary\ud800b",
                "bidirectional override", "canary\u202eb",
                "50,000 characters", "canary".repeat(10_000));
        unreadable.forEach((what, value) -> {
            JsonNode body = with(at, JSON.stringNode(value));
            all.add(new Mutation(what + " in " + at, escaped(body), text.length() == 2));
        });
        if (!text.startsWith("canary")) {
            all.add(new Mutation(
                    "unknown value as " + at,
                    with(at, JSON.stringNode("canary!")).toString(),
                    text.length() == 2));
            add("empty text as " + at, text.length() == 2, with(at, JSON.stringNode("")));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            for (String day : List.of("+999999999-12-31", "-999999999-01-01", "0000-01-01", "9999-12-31")) {
                byRule("day " + day + " as " + at, with(at, JSON.stringNode(day)));
            }
            for (String day : List.of("2026-02-30", "2026-1-1", text + "T10:00", "01.02.2026", "+1000000000-01-01")) {
                add("day " + day + " as " + at, with(at, JSON.stringNode(day)));
            }
        }
    }

    /** Half a character cannot be written as UTF-8. */
    private static String escaped(JsonNode body) {
        return body.toString().replace("\ud800", "\\ud800");
    }

    private JsonNode with(JsonPointer at, JsonNode value) {
        if (at.equals(JsonPointer.empty())) {
            return value;
        }
        ObjectNode body = right.deepCopy();
        JsonNode parent = body.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        }
        return body;
    }

    private static String with(String right, String more) {
        return right.substring(0, right.length() - 1) + "," + more + "}";
    }

    /** Null where the place is no field of a record. */
    private @Nullable Boolean nullable(JsonPointer at) {
        Class<?> type = entry;
        Boolean nullable = null;
        for (JsonPointer step = at; !step.matches(); step = step.tail()) {
            if (step.mayMatchElement()) {
                continue;
            }
            RecordComponent field = fieldOf(type, step.getMatchingProperty());
            if (field == null) {
                return null;
            }
            nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            type = recordIn(field.getGenericType());
        }
        return nullable;
    }

    private static @Nullable RecordComponent fieldOf(Class<?> type, String name) {
        return !type.isRecord()
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static Class<?> recordIn(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    private void add(String what, JsonNode body) {
        add(what, false, body);
    }

    private void add(String what, boolean byRule, JsonNode body) {
        all.add(new Mutation(what, body.toString(), byRule));
    }

    private void add(String what, String body) {
        all.add(new Mutation(what, body, false));
    }

    private void byRule(String what, JsonNode body) {
        add(what, true, body);
    }
}

package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record's JSON with one thing left out, and with it null: each component, of the records in it too, each part of a sealed value, and
 * what stands in a list, set or map.
 */
public final class CutJson {

    private static final List<String> PARTS = List.of("s", "f", "a", "c", "h");

    private final ObjectMapper mapper;
    private final Class<?> type;
    private final JsonNode whole;
    private int cuts;

    private CutJson(ObjectMapper mapper, Class<?> type, JsonNode whole) {
        this.mapper = mapper;
        this.type = type;
        this.whole = whole;
    }

    /**
     * Fails where one is read that may not be, or refused that may be.
     *
     * @return how many were tried
     */
    public static int isRefused(ObjectMapper mapper, Class<?> type, JsonNode whole) {
        var cut = new CutJson(mapper, type, whole);
        cut.into(type, JsonPointer.empty());
        return cut.cuts;
    }

    private void into(Type of, JsonPointer at) {
        JsonNode here = whole.at(at);
        if (of instanceof ParameterizedType generic) {
            into((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), at);
        } else if (of instanceof Class<?> plain && plain.isRecord() && here.isObject()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                into(component, at);
            }
        }
    }

    private void into(RecordComponent component, JsonPointer at) {
        boolean mayBeMissing = component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String name = component.getName();
        missing(name, at, mayBeMissing);
        empty(name, at, mayBeMissing);
        into(component.getGenericType(), at.appendProperty(name));
    }

    private void into(Class<?> container, Type[] of, JsonPointer at) {
        JsonNode here = whole.at(at);
        if (here.isMissingNode() || here.isNull()) {
            return;
        }
        if (container == Personal.class) {
            PARTS.forEach(part -> missing(part, at, false));
            here.fieldNames().forEachRemaining(part -> empty(part, at, false));
        } else if (container == Optional.class) {
            into(of[0], at);
        } else if (container == List.class || container == Set.class) {
            for (int i = 0; i < here.size(); i++) {
                empty(i, at);
                into(of[0], at.appendIndex(i));
            }
        } else if (container == Map.class) {
            here.fieldNames().forEachRemaining(key -> {
                empty(key, at, false);
                into(of[1], at.appendProperty(key));
            });
        }
    }

    private void missing(String name, JsonPointer at, boolean mayBe) {
        JsonNode cut = whole.deepCopy();
        ((ObjectNode) cut.at(at)).remove(name);
        read(cut, at.appendProperty(name) + " missing", mayBe);
    }

    private void empty(String name, JsonPointer at, boolean mayBe) {
        JsonNode cut = whole.deepCopy();
        ((ObjectNode) cut.at(at)).putNull(name);
        read(cut, at.appendProperty(name) + " null", mayBe);
    }

    private void empty(int index, JsonPointer at) {
        JsonNode cut = whole.deepCopy();
        ((ArrayNode) cut.at(at)).set(index, NullNode.getInstance());
        read(cut, at.appendIndex(index) + " null", false);
    }

    private void read(JsonNode cut, String what, boolean mayBe) {
        cuts++;
        String as = type.getSimpleName() + what + " in " + cut;
        if (mayBe) {
            assertThatCode(() -> mapper.readValue(cut.toString(), type)).as(as).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> mapper.readValue(cut.toString(), type))
                    .as(as)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }
}

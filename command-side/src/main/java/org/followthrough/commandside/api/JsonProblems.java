package org.followthrough.commandside.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why JSON could not be read. Names fields that we know and codes that we accept, and repeats nothing that was sent. */
final class JsonProblems {

    private JsonProblems() {}

    static List<Problem> of(@Nullable Throwable cause) {
        return cause instanceof JacksonException json ? List.of(of(json)) : List.of(notJson(Map.of()));
    }

    private static Problem of(JacksonException json) {
        if (json instanceof StreamConstraintsException) {
            return new Problem("json-too-deep-or-long");
        }
        if (json instanceof StreamReadException) {
            return isDuplicate(json) ? new Problem("field-twice", position(json)) : notJson(position(json));
        }
        if (json instanceof UnrecognizedPropertyException) {
            return new Problem("field-unknown", field(json));
        }
        if (json instanceof InvalidNullException) {
            return new Problem("field-missing", field(json));
        }
        if (json instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return new Problem("code-unknown", codes(format.getTargetType()), field(json));
        }
        return new Problem("value-unreadable", field(json));
    }

    private static Problem notJson(Map<String, String> position) {
        return new Problem("not-json", position);
    }

    /** The parser has no type of its own for it. */
    private static boolean isDuplicate(JacksonException json) {
        return String.valueOf(json.getOriginalMessage()).startsWith("Duplicate");
    }

    private static Map<String, String> position(JacksonException json) {
        var at = json.getLocation();
        return at == null
                ? Map.of()
                : Map.of("line", String.valueOf(at.getLineNr()), "column", String.valueOf(at.getColumnNr()));
    }

    private static List<String> codes(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .toList();
    }

    private static Map<String, String> field(JacksonException json) {
        String path = json.getPath().stream().map(JsonProblems::step).collect(Collectors.joining());
        return path.isEmpty() ? Map.of() : Map.of("field", path.startsWith(".") ? path.substring(1) : path);
    }

    private static String step(Reference reference) {
        if (reference.getPropertyName() == null) {
            return "[" + reference.getIndex() + "]";
        }
        return isField(reference) ? "." + reference.getPropertyName() : "";
    }

    /** A key that is no field of ours was made up by the sender. */
    private static boolean isField(Reference reference) {
        Object from = reference.from();
        Class<?> type = from instanceof Class<?> itself ? itself : from == null ? Object.class : from.getClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(reference.getPropertyName()));
    }
}

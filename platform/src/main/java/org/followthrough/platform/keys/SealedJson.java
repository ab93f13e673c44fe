package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.personal.SealedValue;
import org.jspecify.annotations.Nullable;

/** Reads and writes sealed values. */
final class SealedJson {

    private SealedJson() {}

    /** Token by token: bound as an object it took as long as the decryption. */
    static SealedValue read(JsonParser in) throws IOException {
        UUID subject = null;
        String field = null;
        UUID act = null;
        String ciphertext = null;
        String hash = null;
        List<UUID> mentions = List.of();
        require(in, in.currentToken() == JsonToken.START_OBJECT);
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            switch (key) {
                case "s" -> subject = uuid(in, in.nextTextValue());
                case "f" -> field = text(in);
                case "a" -> act = uuid(in, in.nextTextValue());
                case "c" -> ciphertext = text(in);
                case "h" -> hash = text(in);
                case "m" -> mentions = uuids(in);
                default -> require(in, false);
            }
        }
        require(in, in.currentToken() == JsonToken.END_OBJECT);
        if (subject == null || field == null || act == null || ciphertext == null || hash == null) {
            throw malformed(in);
        }
        return new SealedValue(subject, field, act, ciphertext, hash, mentions);
    }

    static void write(SealedValue value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("s", value.subject().toString());
        out.writeStringField("f", value.field());
        out.writeStringField("a", value.act().toString());
        out.writeStringField("c", value.ciphertext());
        out.writeStringField("h", value.hash());
        if (!value.mentions().isEmpty()) {
            out.writeArrayFieldStart("m");
            for (UUID mentioned : value.mentions()) {
                out.writeString(mentioned.toString());
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static String text(JsonParser in) throws IOException {
        String text = in.nextTextValue();
        if (text == null || text.isBlank()) {
            throw malformed(in);
        }
        return text;
    }

    private static List<UUID> uuids(JsonParser in) throws IOException {
        List<UUID> uuids = new ArrayList<>();
        require(in, in.nextToken() == JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            uuids.add(uuid(in, in.currentToken() == JsonToken.VALUE_STRING ? in.getText() : null));
        }
        require(in, !uuids.isEmpty());
        return uuids;
    }

    private static UUID uuid(JsonParser in, @Nullable String text) throws IOException {
        require(in, text != null);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            throw malformed(in);
        }
    }

    private static void require(JsonParser in, boolean holds) throws IOException {
        if (!holds) {
            throw malformed(in);
        }
    }

    /** Quotes nothing: what stands in place of a sealed value may be a value. */
    private static IOException malformed(JsonParser in) {
        return new JsonParseException(
                in, "This is no sealed value: s, f, a, c and h are expected, and m where several are named");
    }
}

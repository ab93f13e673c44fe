package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal value as it is stored: {@code {"s":subject,"f":field,"c":ciphertext,"m":[mentions]}}. */
record SealedValue(UUID subject, String field, String ciphertext, List<UUID> mentions) {

    /** Token by token: bound as an object it took as long as the decryption. */
    static SealedValue read(JsonParser in) throws IOException {
        UUID subject = null;
        String field = null;
        String ciphertext = null;
        List<UUID> mentions = List.of();
        require(in, in.currentToken() == JsonToken.START_OBJECT);
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            switch (key) {
                case "s" -> subject = uuid(in, in.nextTextValue());
                case "f" -> field = in.nextTextValue();
                case "c" -> ciphertext = in.nextTextValue();
                case "m" -> mentions = uuids(in);
                default -> require(in, false);
            }
        }
        require(in, in.currentToken() == JsonToken.END_OBJECT);
        if (subject == null || field == null || ciphertext == null) {
            throw malformed(in);
        }
        return new SealedValue(subject, field, ciphertext, mentions);
    }

    private static List<UUID> uuids(JsonParser in) throws IOException {
        List<UUID> uuids = new ArrayList<>();
        require(in, in.nextToken() == JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            uuids.add(uuid(in, in.currentToken() == JsonToken.VALUE_STRING ? in.getText() : null));
        }
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
        return new JsonParseException(in, "This is no sealed value: s, f and c are expected, and m with free text");
    }
}

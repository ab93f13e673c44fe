package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.rules.AnsweredCommands;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;

/**
 * Tells whether the same was typed again, though it is sealed otherwise each time: an HMAC over canonical JSON of what was typed, under
 * a key derived from the subject's. It tells nothing to who reads the events alone, and nothing to anyone once the subject is erased.
 */
public final class Fingerprints {

    /** Metadata key, of commands and of their events. */
    public static final String KEY = AnsweredCommands.FINGERPRINT;

    private static final int BYTES = 16;

    private final SubjectKeys keys;
    private final ObjectWriter canonical;

    public Fingerprints(SubjectKeys keys, Opener opener) {
        this.keys = keys;
        this.canonical = canonical(opener);
    }

    /**
     * @param typed what holds nothing but records, codes, values and {@link Personal}; its class name counts too
     * @return 22 characters. Where the subject has no key, one that never comes again: what cannot be compared is not the same
     */
    public String of(UUID subject, Object typed) {
        return keys.findIfMade(subject)
                .filter(SubjectKey.Usable.class::isInstance)
                .map(SubjectKey.Usable.class::cast)
                .map(key -> shortened(key.mark(asBytes(typed))))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private byte[] asBytes(Object typed) {
        try {
            String json = canonical.writeValueAsString(typed);
            return (typed.getClass().getSimpleName() + "\n" + json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException unwritable) {
            // its message may quote what was typed
            throw new IllegalArgumentException("Cannot be compared: " + typed.getClass());
        }
    }

    private static String shortened(byte[] mark) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mark, BYTES));
    }

    /** The same bytes in every process and for ever: fields, keys and sets in their alphabetical order. */
    private static ObjectWriter canonical(Opener opener) {
        var module = new SimpleModule("canonical")
                .addSerializer(Personal.class, new Typed(opener))
                .addSerializer(Set.class, new Sorted());
        return StoredJson.plain()
                .rebuild()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(module)
                .build()
                .writer();
    }

    /** What was typed, and not how it is sealed. */
    @SuppressWarnings("rawtypes")
    private static final class Typed extends JsonSerializer<Personal> {

        private final Opener opener;

        Typed(Opener opener) {
            this.opener = opener;
        }

        @Override
        public void serialize(Personal personal, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writePOJO(opener.read((Personal<?>) personal).orElse(null));
        }
    }

    /** The order of a set differs between processes. */
    @SuppressWarnings("rawtypes")
    private static final class Sorted extends JsonSerializer<Set> {

        @Override
        public void serialize(Set set, JsonGenerator out, SerializerProvider provider) throws IOException {
            List<String> elements = new ArrayList<>();
            for (Object element : set) {
                elements.add(((ObjectMapper) out.getCodec()).writeValueAsString(element));
            }
            Collections.sort(elements);
            out.writeStartArray();
            for (String element : elements) {
                out.writeRawValue(element);
            }
            out.writeEndArray();
        }
    }
}

package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.followthrough.personal.Broken;
import org.followthrough.personal.Erased;
import org.followthrough.personal.Known;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealedValue;
import org.jspecify.annotations.Nullable;

/**
 * Opens a sealed value with its subject's key: {@link Known}, {@link Erased} once that key was destroyed, {@link Broken} where it was
 * changed: one text that nobody can rely on stops no history.
 */
final class PersonalReader extends JsonDeserializer<Personal<?>> implements ContextualDeserializer {

    private final SubjectKeys keys;
    private final ObjectMapper json;
    private final @Nullable ObjectReader content;

    PersonalReader(SubjectKeys keys, ObjectMapper json, @Nullable ObjectReader content) {
        this.keys = keys;
        this.json = json;
        this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        if (type == null
                || type.containedTypeCount() != 1
                || type.containedType(0).isJavaLangObject()) {
            throw new IllegalStateException("Personal needs the type of its value, as in Personal<String>");
        }
        return new PersonalReader(keys, json, json.readerFor(type.containedType(0)));
    }

    @Override
    public Personal<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        SealedValue sealed = SealedJson.read(in);
        SubjectKey key = keys.find(sealed.subject());
        return key instanceof SubjectKey.Destroyed destroyed
                ? new Erased<>(sealed, destroyed.since())
                : open(sealed, (SubjectKey.Usable) key);
    }

    private Personal<?> open(SealedValue sealed, SubjectKey.Usable key) {
        try {
            return new Known<>(sealed, Objects.requireNonNull(content).readValue(Envelope.open(key, sealed)));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException closed) {
            // the cause is dropped: it may quote what was sealed
            return new Broken<>(sealed);
        }
    }
}

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
import java.util.Base64;
import java.util.Objects;
import org.followthrough.personal.Erased;
import org.followthrough.personal.Known;
import org.followthrough.personal.Personal;
import org.followthrough.personal.SealBroken;
import org.jspecify.annotations.Nullable;

/** Opens a sealed value with its subject's key: {@link Known}, or {@link Erased} once that key was destroyed. */
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
        SealedValue sealed = SealedValue.read(in);
        SubjectKey key = keys.find(sealed.subject());
        if (key instanceof SubjectKey.Destroyed destroyed) {
            return new Erased<>(
                    sealed.subject(), sealed.field(), destroyed.since(), sealed.mentions(), sealed.ciphertext());
        }
        return new Known<>(
                sealed.subject(),
                sealed.field(),
                sealed.mentions(),
                open(sealed, (SubjectKey.Usable) key),
                sealed.ciphertext());
    }

    private Object open(SealedValue sealed, SubjectKey.Usable key) {
        try {
            byte[] plain = key.aead()
                    .decrypt(
                            Base64.getDecoder().decode(sealed.ciphertext()),
                            Envelope.associatedData(sealed.subject(), sealed.field(), sealed.mentions()));
            return Objects.requireNonNull(content).readValue(plain);
        } catch (GeneralSecurityException | IOException | IllegalArgumentException closed) {
            // the cause is dropped: it may quote what was sealed
            throw new SealBroken(sealed.subject(), sealed.field());
        }
    }
}

package org.followthrough.platform.keys;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Reads a sealed value and leaves it closed. */
final class PersonalReader extends JsonDeserializer<Personal<?>> implements ContextualDeserializer {

    private final Class<?> content;

    PersonalReader(Class<?> content) {
        this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        if (type == null || type.containedTypeCount() != 1 || !isPlain(type.containedType(0))) {
            throw new IllegalStateException("Personal needs the type of its value, as in Personal<String>");
        }
        return new PersonalReader(type.containedType(0).getRawClass());
    }

    /** One that its class says in full. */
    private static boolean isPlain(JavaType type) {
        return !type.isJavaLangObject() && !type.hasGenericTypes();
    }

    @Override
    public Personal<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return new Personal<>(SealedJson.read(in), content);
    }
}

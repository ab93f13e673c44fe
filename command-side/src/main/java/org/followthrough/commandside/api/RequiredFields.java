package org.followthrough.commandside.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in the document what {@link NeverNullUnlessNullable} asks for. */
final class RequiredFields implements ModelConverter {

    private static final String OF_SCHEMAS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord()) {
            defined(schema, context).ifPresent(model -> model.required(required(described)));
        }
        return schema;
    }

    private static Optional<Schema<?>> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return Optional.ofNullable(
                reference == null ? schema : context.getDefinedModels().get(reference.substring(OF_SCHEMAS.length())));
    }

    private static List<String> required(Class<?> described) {
        return Arrays.stream(described.getRecordComponents())
                .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(field -> field.getName())
                .toList();
    }
}

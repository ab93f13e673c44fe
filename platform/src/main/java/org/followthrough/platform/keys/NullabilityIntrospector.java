package org.followthrough.platform.keys;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading keeps the promise that the compiler checks: what is not {@code @Nullable} is never null, nor absent, nor is anything in a list, set or map. */
final class NullabilityIntrospector extends NopAnnotationIntrospector {

    /** By name: an annotation that somebody forgets would switch this off without a word. */
    private static final String OURS = "org.followthrough.";

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && isOurs(parameter)
                ? JsonSetter.Value.construct(isRequired(parameter) ? Nulls.FAIL : Nulls.DEFAULT, Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isOurs(AnnotatedParameter parameter) {
        return parameter.getDeclaringClass().isRecord()
                && parameter.getDeclaringClass().getPackageName().startsWith(OURS);
    }

    private static boolean isRequired(AnnotatedParameter parameter) {
        return !parameter.getRawType().equals(Optional.class)
                && !typeOf(parameter).isAnnotationPresent(Nullable.class);
    }

    private static AnnotatedType typeOf(AnnotatedParameter parameter) {
        Executable creator = (Executable) parameter.getOwner().getAnnotated();
        return creator.getAnnotatedParameterTypes()[parameter.getIndex()];
    }
}

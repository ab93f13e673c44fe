package org.followthrough.commandside.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** What a record does not mark {@code @Nullable} is never null when it was read: neither absent nor null nor holding a null. */
final class NeverNullUnlessNullable extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    /** By name: an annotation that somebody forgets would switch this off without a word. */
    private static final String OURS = "org.followthrough.";

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter) || !isOfOurRecords(parameter)) {
            return JsonSetter.Value.empty();
        }
        Nulls value = typeOf(parameter).isAnnotationPresent(Nullable.class) ? Nulls.DEFAULT : Nulls.FAIL;
        Nulls content = holdsOthers(parameter.getRawType()) ? Nulls.FAIL : Nulls.DEFAULT;
        return JsonSetter.Value.construct(value, content);
    }

    private static boolean isOfOurRecords(AnnotatedParameter parameter) {
        Class<?> owner = parameter.getDeclaringClass();
        return owner.isRecord() && owner.getPackageName().startsWith(OURS);
    }

    private static boolean holdsOthers(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static AnnotatedType typeOf(AnnotatedParameter parameter) {
        Executable creator = (Executable) parameter.getOwner().getAnnotated();
        return creator.getAnnotatedParameterTypes()[parameter.getIndex()];
    }
}

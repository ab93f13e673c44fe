package org.followthrough.wire;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every method of the program that handles a message: a new one is found by itself. */
final class Handlers {

    private static final List<Method> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.followthrough").stream()
                    .map(JavaClass::getMethods)
                    .flatMap(methods -> methods.stream()
                            .filter(method -> method.isAnnotatedWith(CommandHandler.class)
                                    || method.isAnnotatedWith(QueryHandler.class))
                            .map(JavaMethod::reflect))
                    .sorted(Comparator.comparing(Method::toString))
                    .toList();

    private Handlers() {}

    static Stream<Method> ofCommands() {
        return with(CommandHandler.class);
    }

    static Stream<Method> ofQueries() {
        return with(QueryHandler.class);
    }

    static Class<?> message(Method handler) {
        return handler.getParameterTypes()[0];
    }

    private static Stream<Method> with(Class<? extends Annotation> annotation) {
        return ALL.stream().filter(method -> method.isAnnotationPresent(annotation));
    }
}

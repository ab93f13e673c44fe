package org.followthrough.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;

/**
 * Which of the beans that wiring makes are asked for anything: somebody calls one of their methods, or a framework does since they
 * are of one of its types or carry its annotations. Making and handing on a bean asks nothing of it.
 */
final class AskedBeans {

    private final JavaClasses program;

    AskedBeans(JavaClasses program) {
        this.program = program;
    }

    /** Those of which nobody asks anything, by name. */
    List<String> others() {
        return program.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(JavaMethod::getRawReturnType)
                .filter(program::contains)
                .filter(bean -> !isAsked(bean) && !isFoundByAFramework(bean))
                .map(JavaClass::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAsked(JavaClass bean) {
        return family(bean)
                .flatMap(type ->
                        Stream.concat(type.getMethodCallsToSelf().stream(), type.getMethodReferencesToSelf().stream()))
                .anyMatch(call -> !call.getOriginOwner().equals(bean)
                        && !call.getOriginOwner()
                                .getEnclosingClass()
                                .filter(bean::equals)
                                .isPresent());
    }

    private static Stream<JavaClass> family(JavaClass bean) {
        return Stream.of(
                        Stream.of(bean),
                        bean.getAllSubclasses().stream(),
                        bean.getAllRawSuperclasses().stream(),
                        bean.getAllRawInterfaces().stream())
                .flatMap(types -> types)
                .filter(type -> type.getName().startsWith("org.followthrough"));
    }

    private boolean isFoundByAFramework(JavaClass bean) {
        return Stream.concat(bean.getAllRawSuperclasses().stream(), bean.getAllRawInterfaces().stream())
                        .map(JavaType::getName)
                        .anyMatch(name -> !name.startsWith("org.followthrough")
                                && !name.equals("java.lang.Object")
                                && !name.equals("java.lang.Record"))
                || bean.getAllMethods().stream()
                        .filter(method -> method.getOwner().getName().startsWith("org.followthrough"))
                        .flatMap(method -> method.getAnnotations().stream())
                        .anyMatch(
                                annotation -> !annotation.getRawType().getName().startsWith("org.followthrough"));
    }
}

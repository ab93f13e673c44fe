package org.followthrough.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which classes the program reaches from where it begins: what has a {@code main}, what Spring finds by its annotation in the packages it looks through, and what
 * a file of the class path names (the lists of Spring Boot, a template). From there along every use in the code.
 */
final class Reached {

    private static final Pattern NAMES = Pattern.compile("org\\.followthrough\\.[\\w.$]+");

    /** Where Spring looks for annotated classes by itself; elsewhere they are imported. */
    private static final Pattern LOOKED_THROUGH = Pattern.compile(
            "org\\.followthrough\\.(\\w+\\.(write|automation|read)|queryside\\.web|standalone)(\\..*)?");

    private final JavaClasses program;
    private final Set<JavaClass> reached = new HashSet<>();

    Reached(JavaClasses program) throws IOException {
        this.program = program;
        Set<String> named = namedInFiles();
        named.addAll(constantsNamedInCode());
        Deque<JavaClass> next = new ArrayDeque<>(program.stream()
                .filter(type -> begins(type) || named.contains(type.getName()))
                .toList());
        while (!next.isEmpty()) {
            JavaClass type = next.pop();
            if (reached.add(type)) {
                uses(type).forEach(next::add);
            }
        }
    }

    /** Those it does not reach, by name. */
    List<String> others() {
        return program.stream()
                .filter(type -> !reached.contains(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static Set<String> namedInFiles() throws IOException {
        Set<String> named = new HashSet<>();
        for (Source file :
                Source.matching("[^/]+/src/main/resources/.*\\.(factories|imports|html|xml|yaml|yml|properties)")) {
            NAMES.matcher(file.text()).results().forEach(found -> named.add(found.group()));
        }
        return named;
    }

    /** The compiler puts the value of a constant where it stood: only the text still says who uses it. */
    private Set<String> constantsNamedInCode() throws IOException {
        List<Source> code = Source.matching("[^/]+/src/main/java/.*\\.java");
        Set<String> named = new HashSet<>();
        program.stream().filter(Reached::holdsOnlyConstants).forEach(type -> {
            Pattern use = Pattern.compile("\\b" + type.getSimpleName() + "\\.\\w");
            if (code.stream()
                    .filter(file -> !file.name().equals(type.getSimpleName() + ".java"))
                    .anyMatch(file -> use.matcher(file.text()).find())) {
                named.add(type.getName());
            }
        });
        return named;
    }

    private static boolean holdsOnlyConstants(JavaClass type) {
        return !type.getFields().isEmpty()
                && type.getMethods().isEmpty()
                && type.getFields().stream()
                        .allMatch(field ->
                                field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    private static boolean begins(JavaClass type) {
        return LOOKED_THROUGH.matcher(type.getPackageName()).matches() && type.isMetaAnnotatedWith(Component.class)
                || type.tryGetMethod("main", String[].class)
                        .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }

    private Stream<JavaClass> uses(JavaClass type) {
        return Stream.concat(
                        type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .map(JavaClass::getBaseComponentType),
                        type.getEnclosingClass().stream())
                .filter(program::contains);
    }
}

package org.followthrough.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which capability knows which, floor by floor: the second word of a package is the capability, the module and the third word
 * the floor.
 */
final class Floors {

    /** From below: no floor knows one above it. */
    enum Floor {
        EVENTS("shared-events", "events"),
        FACTS("domain", "facts"),
        COMMANDS("domain", "commands|entries|files"),
        RULES("domain", "rules|write"),
        SHELLS("command-side", "write|automation"),
        VIEWS("query-side", "read");

        private final String module;
        private final Pattern packages;

        Floor(String module, String names) {
            this.module = module;
            this.packages = Pattern.compile("org\\.followthrough\\.(\\w+)\\.(" + names + ")(\\..*)?");
        }

        String words() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }

        boolean holds(JavaClass type) {
            return packages.matcher(type.getPackageName()).matches() && Program.isOf(module, type);
        }
    }

    private final Map<Floor, Map<String, Set<String>>> arrows = new LinkedHashMap<>();
    private final Set<String> upwards = new TreeSet<>();

    Floors(Iterable<JavaClass> classes) {
        Stream.of(Floor.values()).forEach(floor -> arrows.put(floor, new TreeMap<>()));
        for (JavaClass type : classes) {
            floorOf(type).ifPresent(floor -> take(floor, type));
        }
    }

    private void take(Floor floor, JavaClass type) {
        Set<String> known = arrows.get(floor).computeIfAbsent(capability(type), unseen -> new TreeSet<>());
        for (Dependency found : type.getDirectDependenciesFromSelf()) {
            JavaClass target = found.getTargetClass().getBaseComponentType();
            Optional<Floor> other = floorOf(target);
            if (other.filter(one -> one.compareTo(floor) > 0).isPresent()) {
                upwards.add(type.getName() + " knows " + target.getName());
            } else if (other.filter(floor::equals).isPresent()
                    && !capability(target).equals(capability(type))) {
                known.add(capability(target));
            }
        }
    }

    private static Optional<Floor> floorOf(JavaClass type) {
        return Stream.of(Floor.values()).filter(floor -> floor.holds(type)).findFirst();
    }

    private static String capability(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** Classes that know one of a floor above theirs, each with it. */
    Set<String> upwards() {
        return upwards;
    }

    /** Each capability of a floor with those it knows there. */
    Map<String, Set<String>> on(Floor floor) {
        return arrows.get(floor);
    }

    /** Arrows of a floor that lie in a circle, as {@code a → b}. */
    Set<String> circling(Floor floor) {
        Map<String, Set<String>> known = arrows.get(floor);
        return known.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(other -> reached(other, known).contains(one.getKey()))
                        .map(other -> one.getKey() + " → " + other))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reached(String from, Map<String, Set<String>> known) {
        Set<String> reached = new HashSet<>();
        Set<String> next = Set.of(from);
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(one -> known.getOrDefault(one, Set.of()).stream())
                    .filter(one -> !reached.contains(one))
                    .collect(Collectors.toSet());
        }
        return reached;
    }
}

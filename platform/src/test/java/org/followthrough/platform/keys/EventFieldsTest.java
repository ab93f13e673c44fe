package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.personal.Personal;
import org.junit.jupiter.api.Test;

/** What is stored for ever, and what travels, says nothing about a person in the clear (trust.md 1). */
class EventFieldsTest {

    /** Texts that are codes. A new one is added here only when nobody can type anything personal into it. */
    private static final Set<String> PLAIN_TEXTS = Set.of(
            "CaseOpened.reference",
            "OpenCase.reference",
            "BroughtAlong.reference",
            "ProposeDuplicate.leadingReference",
            "DuplicateProposed.leadingReference",
            "DuplicateConfirmed.leadingReference",
            "StaffMemberAdded.unit",
            "AddStaffMember.unit",
            "StaffMemberMovedToUnit.unit",
            "ChangePosition.unit",
            "Problem.code",
            "Problem.missing",
            "Problem.parameters");

    /** Records that are only ever inside a {@code Personal}: their fields are sealed with them. */
    private static final Set<String> ALWAYS_SEALED = Set.of("Brought", "Particulars", "SafeWays");

    @Test
    void every_field_of_an_event_or_command_is_sealed_or_cannot_be_personal() {
        assertThat(eventsAndCommands().flatMap(type -> inTheClear(type, PLAIN_TEXTS)))
                .as("seal these as Personal, or make them ids, codes, numbers, dates")
                .isEmpty();
    }

    @Test
    void every_plain_text_on_the_list_still_exists() {
        Set<String> all = Set.copyOf(
                eventsAndCommands().flatMap(type -> inTheClear(type, Set.of())).toList());

        assertThat(PLAIN_TEXTS).isSubsetOf(all);
    }

    @Test
    void the_rule_finds_a_name_in_the_clear_wherever_it_hides() {
        record Inner(String name) {}
        record Planted(
                UUID id,
                Personal<Inner> sealed,
                String name,
                List<String> names,
                Map<String, UUID> byName,
                Optional<Object> anything,
                Inner inner) {}

        assertThat(inTheClear(Planted.class, Set.of()))
                .containsExactlyInAnyOrder(
                        "Planted.name", "Planted.names", "Planted.byName", "Planted.anything", "Inner.name");
    }

    private static Stream<Class<?>> eventsAndCommands() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.followthrough").stream()
                        .filter(type -> type.getPackageName().matches(".*\\.(events|commands)(\\..*)?"))
                        .filter(type -> !ALWAYS_SEALED.contains(type.getSimpleName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(EventFieldsTest::holdsData);
    }

    private static boolean holdsData(Class<?> type) {
        return !type.isInterface() && !type.isEnum() && !Throwable.class.isAssignableFrom(type) && fields(type) > 0;
    }

    private static long fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .count();
    }

    private static Stream<String> inTheClear(Class<?> type, Set<String> allowed) {
        if (!type.isRecord()) {
            return Stream.of(type.getSimpleName() + " is no record");
        }
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> inTheClear(type, component, allowed));
    }

    private static Stream<String> inTheClear(Class<?> owner, RecordComponent component, Set<String> allowed) {
        String name = owner.getSimpleName() + "." + component.getName();
        return allowed.contains(name) ? Stream.empty() : inTheClear(component.getGenericType(), name, allowed);
    }

    private static Stream<String> inTheClear(Type type, String name, Set<String> allowed) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == Personal.class
                    ? Stream.empty()
                    : Arrays.stream(generic.getActualTypeArguments())
                            .flatMap(argument -> isHolder(raw) ? inTheClear(argument, name, allowed) : Stream.of(name))
                            .distinct();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return inTheClear(plain, allowed);
        }
        return cannotBePersonal(plain) ? Stream.empty() : Stream.of(name);
    }

    private static boolean isHolder(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || type == Map.class || type == Optional.class;
    }

    private static boolean cannotBePersonal(Class<?> type) {
        return type == UUID.class
                || type.isEnum()
                || type.isPrimitive()
                || type == Boolean.class
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type);
    }
}

package org.followthrough.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A machine that writes other digits (Nepali, Arabic, Persian) or other small letters (Turkish) changes nothing. */
class LocaleTest {

    @Test
    void nothing_is_written_in_the_locale_of_the_machine() {
        must(noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "format", String.class, Object[].class)
                .orShould()
                .callConstructor(Formatter.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("they follow the machine: name a locale, as in String.format(Locale.ROOT, …)"));
    }

    /** Libraries have no such rule. */
    @Test
    void every_program_takes_leave_of_the_locale_of_the_machine_before_anything_else() {
        List<JavaMethod> mains = Program.CLASSES.stream()
                .flatMap(type -> type.tryGetMethod("main", String[].class).stream())
                .toList();
        assertThat(mains)
                .hasSize(3)
                .allSatisfy(main -> assertThat(firstCall(main))
                        .as(main.getFullName())
                        .hasValueSatisfying(call -> assertThat(call.getTarget().getFullName())
                                .isEqualTo(Locale.class.getName() + ".setDefault(java.util.Locale)")));
    }

    private static Optional<JavaMethodCall> firstCall(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream().min(Comparator.comparing(JavaMethodCall::getLineNumber));
    }
}

package org.followthrough.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.staff.rules.StaffRule;

/** The whole program, read once. */
final class Program {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // what a module's tests lend to others
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.followthrough");

    private Program() {}

    static void must(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** Whether a class was read from that module, its folder or its jar. */
    static boolean isOf(String module, JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString())
                .filter(uri -> uri.contains("/" + module + "/target/") || uri.contains("/" + module + "-"))
                .isPresent();
    }

    /** Rules, slices' decisions and what they share: everything that says what may happen. */
    static DescribedPredicate<JavaClass> decisions() {
        return DescribedPredicate.describe("decisions", type -> {
            String name = type.getPackageName();
            return name.endsWith(".rules")
                    || name.matches("org\\.followthrough\\.\\w+\\.write")
                            && !Set.of("Case", "Directory", "Hearsay").contains(type.getSimpleName())
                    || name.contains(".write.")
                            && (type.isAssignableTo(Rule.class)
                                    || type.isAssignableTo(StaffRule.class)
                                    || decides(type));
        });
    }

    private static boolean decides(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.getName().equals("decide")
                        && method.getModifiers().contains(JavaModifier.STATIC));
    }
}

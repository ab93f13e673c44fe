package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.connection.commands.ProposeExOfficio;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.duplicate.commands.EndDuplicate;
import org.followthrough.duplicate.commands.ReleaseDuplicate;
import org.followthrough.duplicate.commands.ResumeDuplicate;
import org.followthrough.duplicate.commands.TakeOverDuplicate;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.guardian.commands.NoticeComingOfAge;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.staff.commands.StaffCommand;
import org.followthrough.staff.entries.StaffEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;

@ApiTest
class EndpointsTest {

    /** Given by a report, by an import, and by the passing of time. */
    private static final Set<Class<?>> NOT_GIVEN_BY_PEOPLE = Set.of(
            OpenCase.class,
            SupplementReport.class,
            ImportDecision.class,
            MarkCheckOverdue.class,
            EscalateCheck.class,
            MarkObligationOverdue.class,
            EscalateObligation.class,
            ProposeLinkedReview.class,
            ProposeExOfficio.class,
            TakeOverDuplicate.class,
            EndDuplicate.class,
            ResumeDuplicate.class,
            ReleaseDuplicate.class,
            NoticeComingOfAge.class);

    @Autowired
    private Endpoints endpoints;

    @Test
    void each_command_that_people_give_has_one_endpoint() {
        assertThat(endpoints.all().stream().flatMap(endpoint -> commands(endpoint.entry())))
                .containsExactlyInAnyOrderElementsOf(allCommands()
                        .filter(type -> !NOT_GIVEN_BY_PEOPLE.contains(type))
                        .toList());
    }

    @Test
    void each_command_about_staff_has_one_endpoint() {
        assertThat(endpoints.all().stream()
                        .map(endpoint -> ResolvableType.forClass(endpoint.entry())
                                .as(StaffEntry.class)
                                .getGeneric(0)
                                .resolve())
                        .filter(type -> type != null)
                        .<Class<?>>map(type -> type))
                .containsExactlyInAnyOrderElementsOf(all(StaffCommand.class).toList());
    }

    /** Of the entry itself, or of what its method {@code of} makes of it. */
    private static Stream<Class<?>> commands(Class<?> entry) {
        return Stream.concat(
                        Stream.of(ResolvableType.forClass(entry)),
                        Arrays.stream(entry.getDeclaredMethods()).map(ResolvableType::forMethodReturnType))
                .map(type -> type.as(CaseEntry.class).getGeneric(0).resolve())
                .filter(type -> type != null)
                .<Class<?>>map(type -> type)
                .distinct();
    }

    private static Stream<Class<?>> allCommands() {
        return all(CaseCommand.class);
    }

    private static Stream<Class<?>> all(Class<?> kind) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.followthrough").stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect);
    }
}

package org.followthrough.casefile.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.decided;
import static org.followthrough.casefile.write.FollowUp.firstCheck;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Review.requested;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.Outcome.DISMISSED;
import static org.followthrough.codes.ReviewRequester.PERSON;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.personal.Personal;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.review.commands.NameReviewer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Whoever a command names as a member of staff is asked of the directory: in office, and in a role that may (rule E7). A new id in a
 * command is either here, with the case in which it is tried, or of something else.
 */
class EveryStaffIdIsAskedForTest {

    private static final Map<String, Function<UUID, List<Problem>>> OF_STAFF = Map.of(
            "AssignCase.caseworker",
            named -> sent(new AssignCase(The.COMMAND, The.CASE, named), aCase().given(opened(MARCH_1))),
            "NameReviewer.reviewer",
            named -> sent(
                    new NameReviewer(The.COMMAND, The.CASE, april(20), The.id("review"), named),
                    aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                            .given(firstCheck(APRIL_9, april(16)))
                            .given(requested(april(20), PERSON))),
            "DiscloseToAuthority.askedBy",
            named -> sent(disclosure(named), aCase().given(opened(MARCH_1))));

    /** The directory itself decides about these: see ManagingStaffTest and AbsencesTest. */
    private static final Set<String> OF_THE_DIRECTORY = Set.of("member", "deputy");

    /** Those who had a part in a duplicate, brought along from its own events by the system. */
    private static final Set<String> OF_EVENTS = Set.of("BroughtAlong.staff");

    private static final Set<String> OF_OTHER_THINGS = Set.of(
            "absence",
            "cases",
            "caseId",
            "check",
            "commandId",
            "connection",
            "correction",
            "decline",
            "duplicate",
            "entry",
            "hearsayId",
            "identified",
            "measure",
            "obligation",
            "obligations",
            "person",
            "proposal",
            "referral",
            "replaces",
            "review");

    @Test
    void every_id_in_a_command_is_known_for_what_it_names() throws Exception {
        assertThat(ids())
                .contains("AssignCase.caseworker", "RecordAbsence.deputy", "BroughtAlong.staff")
                .allSatisfy(id -> {
                    String name = id.substring(id.indexOf('.') + 1);
                    assertThat(OF_STAFF.containsKey(id)
                                    || OF_EVENTS.contains(id)
                                    || OF_THE_DIRECTORY.contains(name)
                                    || OF_OTHER_THINGS.contains(name))
                            .as(id)
                            .isTrue();
                });
    }

    @Test
    void nobody_is_named_who_is_not_in_office_or_has_another_role() {
        OF_STAFF.forEach((id, naming) -> Stream.of(
                        The.id("nobody"),
                        The.id("one who left"),
                        Staff.reportingOrganisation().id(),
                        id.equals("NameReviewer.reviewer")
                                ? Staff.caseworker().id()
                                : Staff.reviewer().id())
                .forEach(named -> assertThat(naming.apply(named))
                        .as(id)
                        .extracting(Problem::code)
                        .hasSize(1)
                        .isSubsetOf("not-a-caseworker", "not-a-reviewer", "asker-unknown")));
    }

    private static List<Problem> sent(CaseCommand command, CaseFixture to) {
        return to.when(command, Staff.supervisor()).problems();
    }

    private static DiscloseToAuthority disclosure(UUID askedBy) {
        return new DiscloseToAuthority(
                The.COMMAND,
                The.CASE,
                MARCH_9,
                askedBy,
                Authority.POLICE,
                TestSealer.text("disclosure.authority", "Station of the town"),
                TestSealer.text("disclosure.ground", "A court order"),
                Set.of(DisclosedData.values()),
                Consent.AGREED,
                true,
                null);
    }

    /** {@code Command.component} of all ids in commands and in the records they are made of. */
    private static Set<String> ids() throws IOException, ClassNotFoundException {
        Set<String> ids = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/followthrough/*/commands/*.class")) {
            String path = file.getURL().getPath();
            String name = path.substring(path.indexOf("org/followthrough"), path.length() - ".class".length());
            collect(Class.forName(name.replace('/', '.')), ids);
        }
        return ids;
    }

    private static void collect(Class<?> type, Set<String> ids) {
        if (!type.isRecord() || type == Personal.class) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String generic = component.getGenericType().getTypeName();
            if (generic.contains(UUID.class.getName())) {
                ids.add(type.getSimpleName() + "." + component.getName());
            }
            made(generic).forEach(part -> collect(part, ids));
        }
    }

    private static Set<Class<?>> made(String generic) {
        return Arrays.stream(generic.split("[<>, ]+"))
                .filter(part -> part.startsWith("org.followthrough."))
                .map(EveryStaffIdIsAskedForTest::named)
                .collect(Collectors.toSet());
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

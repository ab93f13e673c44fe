package org.followthrough.staff.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.write.Captured;
import org.followthrough.casefile.write.The;
import org.followthrough.personal.Acts;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Personal;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.StaffCommand;
import org.followthrough.staff.commands.StaffRecorded;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberAdded;
import org.jspecify.annotations.Nullable;

/** Tells what the directory does: {@code staff().given(added(…)).when(new RecordLeaving(…)).refused("last-administrator")}. */
final class StaffFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final UUID ADMINISTRATOR = The.id("administrator");
    static final UUID ANA = The.id("ana");
    static final UUID BOJAN = The.id("bojan");
    static final UUID GORAN = The.id("goran");
    static final UUID DUNJA = The.id("dunja");
    static final UUID IVAN = The.id("ivan");

    private static final RecursiveComparisonConfiguration WHO_APART = RecursiveComparisonConfiguration.builder()
            .withStrictTypeChecking(true)
            .withIgnoredFields("by")
            .withIgnoredFieldsMatchingRegexes(".*ciphertext", ".*hash")
            .build();

    private final List<StaffEvent> history = new ArrayList<>();

    private StaffFixture() {}

    /** Nobody yet. */
    static StaffFixture empty() {
        return new StaffFixture();
    }

    /** One administrator; two caseworkers and a supervisor in the north; a supervisor on duty; oversight. */
    static StaffFixture staff() {
        return empty().given(
                        added("administrator", null, Role.ADMINISTRATOR),
                        added("ana", "north", Role.CASEWORKER),
                        added("bojan", "north", Role.CASEWORKER),
                        added("goran", "north", Role.SUPERVISOR),
                        added("dunja", "south", Set.of(Role.SUPERVISOR), Duty.DUTY_SUPERVISOR),
                        added("ivan", null, Set.of(Role.AUDITOR), Duty.OVERSIGHT));
    }

    static StaffMemberAdded added(String login, @Nullable String unit, Role... roles) {
        return added(login, unit, Set.of(roles));
    }

    static StaffMemberAdded added(String login, @Nullable String unit, Set<Role> roles, Duty... duties) {
        UUID id = The.id(login);
        return new StaffMemberAdded(
                id, StaffIds.SYSTEM, TODAY, login(login), name(login + " Primer"), roles, unit, Set.of(duties));
    }

    static Personal<String> login(String login) {
        return TestSealer.text(Fields.STAFF_LOGIN, login);
    }

    static Personal<String> name(String name) {
        return TestSealer.text(Fields.STAFF_NAME, name);
    }

    StaffFixture given(StaffEvent... events) {
        history.addAll(List.of(events));
        return this;
    }

    /** An administrator sends it. */
    Then when(StaffCommand command) {
        return when(command, ADMINISTRATOR, Role.ADMINISTRATOR);
    }

    Then when(StaffCommand command, UUID by, Role... roles) {
        return when(command, List.of(), by, roles);
    }

    /** @param sent commands accepted before, from the same one */
    Then when(StaffCommand command, List<StaffCommand> sent, UUID by, Role... roles) {
        var fixture = new AggregateTestFixture<>(Directory.class);
        fixture.registerCommandTargetResolver(any -> new VersionedAggregateIdentifier(StaffIds.DIRECTORY, null));
        var now = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        fixture.registerInjectableResource(new Acting(by, Set.of(roles), TODAY, now, TestSealer.OPENER));
        return new Then(fixture.given(stored())
                .andGivenCommands(sent.stream().map(StaffFixture::typed).toList())
                .when(typed(command), Map.of()));
    }

    private static StaffCommand typed(StaffCommand command) {
        return TestSealer.typedFor(command.commandId(), command);
    }

    /** Each of a command of its own. */
    private List<EventMessage<?>> stored() {
        List<EventMessage<?>> stored = new ArrayList<>();
        for (StaffEvent event : history) {
            UUID act = The.id("given" + stored.size());
            stored.add(new GenericEventMessage<>(
                    TestSealer.typedFor(act, event), Map.of(Acts.COMMAND_ID, act.toString())));
        }
        return stored;
    }

    record Then(ResultValidator<Directory> result) {

        void refused(String... codes) {
            var refused = new Captured<Throwable>();
            result.expectException(refused).expectNoEvents();
            assertThat(refused.value()).isInstanceOf(Refused.class);
            assertThat(((Refused) refused.value()).refusal().problems())
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder(codes);
        }

        void happened(StaffEvent... expected) {
            var events = new Captured<List<EventMessage<?>>>();
            result.expectSuccessfulHandlerExecution().expectEventsMatching(events);
            assertThat(events.value())
                    .extracting(message -> (StaffEvent) message.getPayload())
                    .usingRecursiveFieldByFieldElementComparator(WHO_APART)
                    .containsExactly(expected);
        }

        void accepted() {
            result.expectSuccessfulHandlerExecution();
        }

        void answers(int version) {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
            result.expectResultMessagePayload(new StaffRecorded(ANA, version));
        }
    }
}

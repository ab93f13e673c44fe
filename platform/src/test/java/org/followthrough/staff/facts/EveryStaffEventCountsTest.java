package org.followthrough.staff.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.followthrough.platform.keys.Example;
import org.followthrough.staff.events.AbsenceRecorded;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.events.StaffMemberAdded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java 17 cannot check that every event is folded; this does. */
class EveryStaffEventCountsTest {

    private static final StaffFacts SOMEBODY_AWAY = StaffFacts.NONE
            .after(Example.full(StaffMemberAdded.class))
            .after(later(Example.full(AbsenceRecorded.class)));

    @ParameterizedTest
    @MethodSource("events")
    void every_event_changes_the_facts_and_leaves_those_before_as_they_were(Class<? extends StaffEvent> type) {
        String before = SOMEBODY_AWAY.toString();

        assertThat(Stream.of(StaffFacts.NONE, SOMEBODY_AWAY))
                .anyMatch(facts -> !facts.after(Example.full(type)).equals(facts));
        assertThat(SOMEBODY_AWAY).hasToString(before);
    }

    static Stream<Class<? extends StaffEvent>> events() {
        return StaffEvents.all().stream().map(event -> event.asSubclass(StaffEvent.class));
    }

    /** Than every date of the examples. */
    private static AbsenceRecorded later(AbsenceRecorded e) {
        return new AbsenceRecorded(
                e.member(),
                e.by(),
                e.happenedOn(),
                e.absence(),
                e.from(),
                e.until().plusYears(1),
                e.deputy());
    }
}

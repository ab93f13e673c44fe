package org.followthrough.register.read.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.lives.Life;
import org.followthrough.codes.FollowUpState;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.ViewDatabase;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.review.events.ReviewRequested;
import org.junit.jupiter.api.Test;

/** The page of a case folds it, the register keeps columns: they say the same of today. */
class PartitionTest {

    private static final int OF_EACH = 2;
    private static final Protocol PROTOCOL = ProtocolReader.shipped();

    private final ViewDatabase database = new ViewDatabase();
    private final Set<FollowUpState> seen = new HashSet<>();
    private CaseFacts facts = CaseFacts.NONE;
    private final RegisterProjector projector = new RegisterProjector(
            new RegisterWriter(database.jdbc(), PROTOCOL, TestSealer.OPENER), (caseId, sequence) -> facts);

    @Test
    void a_case_folded_stands_where_its_row_of_the_register_says() {
        for (var shape :
                List.of(PersonReturned.class, ReviewRequested.class, CaseReopened.class, FollowUpEnded.class)) {
            LongStream.iterate(1, seed -> seed + 1)
                    .mapToObj(PartitionTest::lived)
                    .filter(life -> life.history.stream().anyMatch(shape::isInstance))
                    .limit(OF_EACH)
                    .forEach(life -> compareAfterEachAct(shape, life));
        }
        assertThat(seen).as("states seen").hasSizeGreaterThan(6);
    }

    private static Life lived(long seed) {
        var life = new Life(seed, PROTOCOL, UnaryOperator.identity());
        life.live();
        return life;
    }

    private void compareAfterEachAct(Class<?> shape, Life life) {
        projector.reset();
        facts = life.facts;
        var told = new ArrayList<CaseEvent>();
        for (Life.Act act : life.acts) {
            database.tell(projector, act.events());
            told.addAll(act.events());
            compare(shape.getSimpleName() + ", event " + told.size(), told, act.recordedOn());
        }
        compare(shape.getSimpleName() + ", later", told, life.today.plusDays(40));
    }

    private void compare(String what, List<CaseEvent> events, LocalDate day) {
        var folded = Partition.after(events);
        Instant noon = day.atTime(12, 0).atZone(PROTOCOL.zone()).toInstant();
        var row = new RegisterQueries(database.jdbc(), PROTOCOL, Clock.fixed(noon, PROTOCOL.zone()))
                .answer(new FindRegister(RegisterFilter.ANY, 0, 10))
                .rows();
        if (row.isEmpty()) {
            assertThat(folded.facts().duplicate().ended()).as(what).isTrue();
            return;
        }
        assertThat(folded.standing()).as(what).isEqualTo(row.get(0).standing());
        assertThat(folded.state(noon, PROTOCOL)).as(what).isEqualTo(row.get(0).state());
        seen.add(row.get(0).state());
        assertThat(folded.imported()).as(what).isEqualTo(row.get(0).imported());
        assertThat(folded.escalationLevel()).as(what).isEqualTo(row.get(0).escalationLevel());
        assertThat(folded.facts().risk().level().orElse(null))
                .as(what)
                .isEqualTo(row.get(0).risk());
    }
}

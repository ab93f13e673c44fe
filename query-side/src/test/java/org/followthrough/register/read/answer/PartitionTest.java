package org.followthrough.register.read.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.lives.Life;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.ViewDatabase;
import org.junit.jupiter.api.Test;

/** The page of a case folds it, the register keeps columns: they say the same of today. */
class PartitionTest {

    private static final int LIVES = 40;
    private static final Protocol PROTOCOL = ProtocolReader.shipped();

    private final ViewDatabase database = new ViewDatabase();
    private CaseFacts facts = CaseFacts.NONE;
    private final RegisterProjector projector =
            new RegisterProjector(new RegisterWriter(database.jdbc(), PROTOCOL), (caseId, sequence) -> facts);

    @Test
    void a_case_folded_stands_where_its_row_of_the_register_says() {
        for (int seed = 1; seed <= LIVES; seed++) {
            var life = new Life(seed, PROTOCOL, UnaryOperator.identity());
            life.live(seed * 37 % (Life.STEPS + 1));
            projector.reset();
            facts = life.facts;
            database.tell(projector, life.history);
            for (int later : List.of(0, 1, 40, 400)) {
                compare("life " + seed + ", " + later + " days later", life, life.today.plusDays(later));
            }
        }
    }

    private void compare(String what, Life life, LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(PROTOCOL.zone()).toInstant();
        var row = new RegisterQueries(database.jdbc(), PROTOCOL, Clock.fixed(noon, PROTOCOL.zone()))
                .answer(new FindRegister(RegisterFilter.ANY, 0, 10))
                .rows();
        if (row.isEmpty()) {
            assertThat(life.facts.duplicate().ended()).as(what).isTrue();
            return;
        }
        var folded = Partition.after(List.copyOf(life.history));
        assertThat(folded.standing()).as(what).isEqualTo(row.get(0).standing());
        assertThat(folded.state(noon, PROTOCOL)).as(what).isEqualTo(row.get(0).state());
        assertThat(folded.imported()).as(what).isEqualTo(row.get(0).imported());
        assertThat(folded.escalationLevel()).as(what).isEqualTo(row.get(0).escalationLevel());
        assertThat(life.facts.risk().level().orElse(null))
                .as(what)
                .isEqualTo(row.get(0).risk());
    }
}

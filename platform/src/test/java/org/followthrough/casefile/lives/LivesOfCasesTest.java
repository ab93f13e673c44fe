package org.followthrough.casefile.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.codes.ObligationKind.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseEvents;
import org.followthrough.followup.events.OverdueAcknowledged;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LivesOfCasesTest {

    private static final int LIVES = 10_000;
    /** Read for ever, from earlier histories. */
    private static final Set<Class<?>> WRITTEN_NO_MORE = Set.of(OverdueAcknowledged.class);

    private static final Protocol PROTOCOL = ProtocolReader.shipped();

    @Test
    void whatever_is_sent_to_a_case_what_must_always_be_true_stays_true() {
        Set<Class<?>> seen = new HashSet<>();
        int refusals = 0;
        for (long seed = 1; seed <= LIVES; seed++) {
            var life = lived(seed, UnaryOperator.identity());
            assertThat(life.broken).as("life " + seed).isEmpty();
            life.history.forEach(event -> seen.add(event.getClass()));
            refusals += life.refusals;
        }
        seen.addAll(WRITTEN_NO_MORE);
        assertThat(seen).as("every event happened in some life").containsAll(CaseEvents.all());
        assertThat(refusals).as("refusals").isBetween(LIVES * Life.STEPS / 4, LIVES * Life.STEPS * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_planted_fault_is_found(String sentence, UnaryOperator<List<CaseEvent>> fault) {
        assertThat(LongStream.rangeClosed(1, LIVES)
                        .anyMatch(seed -> lived(seed, fault).broken.stream().anyMatch(one -> one.contains(sentence))))
                .isTrue();
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                plant("without an open check", Faults::forgetTheFirstCheck),
                plant("no proposal waits on a decided case", Faults::proposeWhatIsDecided),
                plant("never due later", Faults::putOff),
                plant("decided once", Faults::decideAgain),
                plant("a lost person is searched for", Faults::checkTheLostAsBefore),
                plant("nothing is owed after the end", Faults::oweAfterTheEnd),
                plant("no level of escalation", Faults::startEscalationAnew),
                plant("one review at most", Faults::askTwice),
                plant("no part in the case", Faults::letWhoeverDecidedReview),
                plant("the check that is owed", Faults::forgetToSupersede),
                plant("nothing is owed to whoever is recognised", Faults.forgetToSettle(DECISION)),
                plant("an open review owes its decision", Faults::forgetWhatTheReviewOwes),
                plant("owed until the other case has taken over", Faults::endWithTheSignature),
                plant("without an open check", Faults::forgetTheCheckGivenBack),
                plant("a labour-rights violation is handed on", Faults::forgetTheReferral),
                plant("but through a guardian", Faults::passOverTheGuardian),
                plant("whoever leaves the country", Faults::keepTheRiskOfWhoeverLeft),
                plant("an acknowledgement is owed", Faults.forgetToSettle(REPORT_ACKNOWLEDGEMENT)),
                plant("is protected or owed", Faults.forgetToOpen(PROTECTION_DECISION)),
                plant("the protection of the dead", Faults.forgetToSettle(PROTECTION_DECISION)),
                plant("no measure lapses", Faults.forgetToOpen(MEASURE_REVIEW)),
                plant("what is owed is what the rules want", Faults.forgetToSettle(LINKED_REVIEW_ANSWER)),
                plant("not against the person's wish", Faults::tellAgainstTheWish),
                plant("two people disclose", Faults::discloseAlone),
                plant("nobody learns where", Faults::giveWhereaboutsAway),
                plant("nothing happened in the future", Faults::happenLater));
    }

    private static Arguments plant(String sentence, UnaryOperator<List<CaseEvent>> fault) {
        return Arguments.of(sentence, fault);
    }

    private static Life lived(long seed, UnaryOperator<List<CaseEvent>> saboteur) {
        var life = new Life(seed, PROTOCOL, saboteur);
        life.live();
        return life;
    }
}

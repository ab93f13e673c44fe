package org.followthrough.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.Actor;
import org.junit.jupiter.api.Test;

class AnsweredCommandsTest {

    private static final UUID COMMAND = new UUID(1, 1);
    private static final UUID ANA = new UUID(2, 1);
    private static final UUID BOJAN = new UUID(2, 2);

    private static final Map<String, String> BY_THE_SYSTEM = Map.of("commandId", COMMAND.toString());
    private static final Map<String, String> TYPED_BY_ANA =
            Map.of("commandId", COMMAND.toString(), Actor.STAFF_ID, ANA.toString(), Fingerprints.KEY, "this");

    private static final Runnable DONE_AGAIN = () -> {};

    private final AnsweredCommands<String> answered = new AnsweredCommands<>();

    @Test
    void who_typed_the_same_is_answered_the_same() {
        answered.remember(TYPED_BY_ANA, "stored");
        assertThat(answered.answer(COMMAND, ANA, typed("this"), DONE_AGAIN)).hasValue("stored");
        assertThat(answered.answer(new UUID(1, 2), ANA, typed("this"), DONE_AGAIN))
                .isEmpty();
    }

    @Test
    void nobody_else_is_and_nothing_else() {
        answered.remember(TYPED_BY_ANA, "stored");
        assertUsed(() -> answered.answer(COMMAND, BOJAN, typed("this"), DONE_AGAIN));
        assertUsed(() -> answered.answer(COMMAND, ANA, typed("that"), DONE_AGAIN));
    }

    @Test
    void who_may_not_any_more_is_told_that_first() {
        answered.remember(TYPED_BY_ANA, "stored");
        Runnable mayNot = () -> {
            throw MayNot.because(new Problem("role-may-not"), ActorMay.workOnCases());
        };
        assertThatThrownBy(() -> answered.answer(COMMAND, ANA, typed("this"), mayNot))
                .isInstanceOf(MayNot.class);
        assertThatThrownBy(() -> answered.answer(COMMAND, BOJAN, typed("this"), mayNot))
                .isInstanceOf(MayNot.class);
    }

    @Test
    void what_stands_against_it_only_now_does_not_count() {
        answered.remember(TYPED_BY_ANA, "stored");
        Runnable movedOn = () -> {
            throw new Refused(List.of(new Problem("decided-already")));
        };
        assertThat(answered.answer(COMMAND, ANA, typed("this"), movedOn)).hasValue("stored");
    }

    @Test
    void nobody_uses_up_the_id_of_a_command_of_the_system() {
        answered.remember(TYPED_BY_ANA, "stored");
        assertThat(answered.answer(COMMAND, BOJAN, Map.of(), DONE_AGAIN)).isEmpty();
        answered.remember(BY_THE_SYSTEM, "by the system");
        assertThat(answered.answer(COMMAND, BOJAN, Map.of(), DONE_AGAIN)).hasValue("by the system");
        assertThat(answered.answer(COMMAND, ANA, typed("this"), DONE_AGAIN)).hasValue("stored");
    }

    private static Map<String, String> typed(String fingerprint) {
        return Map.of(Fingerprints.KEY, fingerprint);
    }

    private static void assertUsed(Runnable sent) {
        assertThatThrownBy(sent::run).isInstanceOf(Refused.class).hasMessage("command-id-used");
    }
}

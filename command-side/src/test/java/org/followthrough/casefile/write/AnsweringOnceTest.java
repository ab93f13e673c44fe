package org.followthrough.casefile.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;

import java.util.Set;
import org.followthrough.codes.ObligationKind;
import org.junit.jupiter.api.Test;

/** Commands repeat, and people work side by side. */
class AnsweringOnceTest {

    private static CaseFixture aHeardPerson() {
        return aCase().given(opened(MARCH_1), heard(MARCH_3));
    }

    @Test
    void the_answer_is_the_sequence_of_the_last_event() {
        aHeardPerson().when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9)).answers(5);
    }

    @Test
    void a_repeated_command_takes_effect_once_and_is_answered_the_same() {
        var command = decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9);
        aHeardPerson().sent(command).when(command).thenNothing();
        aHeardPerson().sent(command).when(command).answers(5);
    }

    @Test
    void it_is_answered_the_same_though_the_case_moved_on_and_it_would_be_refused_now() {
        var command = decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9);
        aHeardPerson().sent(command).andThen(delivered(april(10))).when(command).answers(5);
    }

    @Test
    void a_repeated_opening_meets_its_own_case() {
        var command = report(MARCH_1).open();
        aCase().sent(command).when(command).answers(1);
    }

    @Test
    void a_command_that_stored_nothing_may_be_sent_again() {
        aHeardPerson()
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)))
                .today(april(16))
                .when(markOverdue(1), theSystem())
                .answers(5);
    }

    @Test
    void who_saw_the_latest_version_is_heard() {
        aHeardPerson()
                .expecting("2")
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .accepted();
    }

    @Test
    void who_saw_an_older_version_is_told_where_the_case_is_now() {
        var problems = aHeardPerson()
                .expecting("1")
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("changed-meanwhile");
        assertThat(problems.get(0).parameters()).containsEntry("expected", "1").containsEntry("actual", "2");
    }

    @Test
    void what_time_alone_did_meanwhile_refuses_nobody() {
        aHeardPerson()
                .given(Review.becameOverdue(The.id("case"), ObligationKind.DECISION, april(8)))
                .expecting("2")
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .accepted();
        aHeardPerson()
                .given(Review.becameOverdue(The.id("case"), ObligationKind.DECISION, april(8)))
                .expecting("1")
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .refused("changed-meanwhile");
    }

    @Test
    void a_repeat_is_answered_whatever_version_its_sender_saw() {
        var command = decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9);
        aHeardPerson().sent(command).expecting("2").when(command).answers(5);
    }

    @Test
    void what_was_typed_is_answered_again_where_the_same_is_typed() {
        var command = decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9);
        aHeardPerson().sent(command, "typed").typed("typed").when(command).answers(5);
        aHeardPerson().sent(command, "typed").typed("other").when(command).refused("command-id-used");
    }

    @Test
    void it_is_answered_again_though_it_would_be_refused_now() {
        var command = decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9);
        aHeardPerson()
                .sent(command, "typed")
                .andThen(delivered(april(10)))
                .typed("typed")
                .when(command)
                .answers(5);
    }

    @Test
    void a_repeat_of_the_system_is_answered_though_it_says_more_by_now() {
        aCase().given(opened(MARCH_1), heard(MARCH_3), decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .sent(Links.proposeLinked(Set.of(The.id("identified"))))
                .when(Links.proposeLinked(Set.of(The.id("identified"), The.id("another identified"))), theSystem())
                .answers(6);
    }
}

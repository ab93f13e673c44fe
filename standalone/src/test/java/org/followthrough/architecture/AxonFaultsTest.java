package org.followthrough.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.snapshotting.RevisionSnapshotFilter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** Faults of Axon 4.13.0 that are cured only later: nobody begins to use what they are in. */
class AxonFaultsTest {

    /** AxonFramework issue 4659: a command that creates where nothing is keeps the lock of a deleted aggregate for ever. */
    private static final ArchRule NOTHING_IS_DELETED = noClasses()
            .should(callMethodWhere(DescribedPredicate.describe(
                    "an aggregate is marked as deleted",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(AggregateLifecycle.class)
                            && call.getName().equals("markDeleted"))))
            .orShould(dependOnClassesThat(assignableTo(AggregateNotFoundException.class)
                    .and(DescribedPredicate.not(DescribedPredicate.describe(
                            "not exactly", type -> type.isEquivalentTo(AggregateNotFoundException.class))))));

    /** AxonFramework issue 4644: a snapshot of another revision is let through, and a revision on an aggregate brings this filter in. */
    private static final ArchRule SNAPSHOTS_ARE_NOT_TOLD_APART_BY_REVISION = noClasses()
            .should(dependOnClassesThat(assignableTo(RevisionSnapshotFilter.class)))
            .orShould(beAnnotatedWith(Revision.class));

    /** AxonFramework issue 4544: whoever looks for one case finds it among the ten that wait longest or not at all. */
    private static final ArchRule ONE_OFFERS_WHAT_WAS_SET_ASIDE = noClasses()
            .that(DescribedPredicate.describe(
                    "do not go through all that waits",
                    type -> !type.getName().equals("org.followthrough.queryside.views.RetryDeadLetters")))
            .should(callMethodWhere(DescribedPredicate.describe(
                    "letters are processed",
                    (JavaCall<?> call) -> call.getName().startsWith("process")
                            && (call.getTargetOwner().isAssignableTo(SequencedDeadLetterProcessor.class)
                                    || call.getTargetOwner().isAssignableTo(SequencedDeadLetterQueue.class)))));

    @Test
    void no_aggregate_is_deleted() {
        Program.must(NOTHING_IS_DELETED);
        assertThat(finds(NOTHING_IS_DELETED, Deletes.class)).isTrue();
        assertThat(finds(NOTHING_IS_DELETED, Throws.class)).isTrue();
    }

    @Test
    void no_snapshot_is_told_apart_by_its_revision() {
        Program.must(SNAPSHOTS_ARE_NOT_TOLD_APART_BY_REVISION);
        assertThat(finds(SNAPSHOTS_ARE_NOT_TOLD_APART_BY_REVISION, Filters.class))
                .isTrue();
        assertThat(finds(SNAPSHOTS_ARE_NOT_TOLD_APART_BY_REVISION, Revised.class))
                .isTrue();
    }

    @Test
    void only_who_goes_through_all_of_it_offers_what_was_set_aside() {
        Program.must(ONE_OFFERS_WHAT_WAS_SET_ASIDE);
        assertThat(finds(ONE_OFFERS_WHAT_WAS_SET_ASIDE, LooksForOne.class)).isTrue();
        assertThat(finds(ONE_OFFERS_WHAT_WAS_SET_ASIDE, LooksInTheQueue.class)).isTrue();
    }

    private static boolean finds(ArchRule rule, Class<?> planted) {
        return rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation();
    }

    private static final class Deletes {
        void delete() {
            AggregateLifecycle.markDeleted();
        }
    }

    private static final class Throws {
        AggregateNotFoundException gone() {
            return new AggregateDeletedException("any");
        }
    }

    private static final class Filters {
        RevisionSnapshotFilter filter() {
            return RevisionSnapshotFilter.builder()
                    .type(Revised.class)
                    .revision("1")
                    .build();
        }
    }

    @Revision("1")
    private static final class Revised {}

    private static final class LooksForOne {
        boolean look(SequencedDeadLetterProcessor<EventMessage<?>> letters) {
            return letters.process(letter -> letter.cause().isPresent());
        }
    }

    private static final class LooksInTheQueue {
        boolean look(SequencedDeadLetterQueue<EventMessage<?>> letters) {
            return letters.process(letter -> null);
        }
    }
}

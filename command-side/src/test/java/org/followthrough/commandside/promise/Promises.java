package org.followthrough.commandside.promise;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One stream of promises. */
@Aggregate(lockFactory = "caseLocks")
class Promises {

    record Promise(
            UUID commandId, @TargetAggregateIdentifier UUID caseId, Instant dueAt) implements CaseCommand {}

    record Keep(UUID commandId, @TargetAggregateIdentifier UUID caseId) implements CaseCommand {}

    record MarkLate(
            UUID commandId, @TargetAggregateIdentifier UUID caseId) implements CaseCommand {}

    record Break(UUID commandId, @TargetAggregateIdentifier UUID caseId) implements CaseCommand {}

    @StoredAs(name = "promise.Promised")
    record Promised(UUID caseId, Instant dueAt, UUID by) {}

    @StoredAs(name = "promise.Kept")
    record Kept(UUID caseId) {}

    @StoredAs(name = "promise.BecameLate")
    record BecameLate(UUID caseId, UUID by, Instant recordedAt) {}

    @AggregateIdentifier
    private @Nullable UUID id;

    private boolean over;

    Promises() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Promise command, Acting acting) {
        apply(new Promised(command.caseId(), command.dueAt(), acting.staffId()));
    }

    @CommandHandler
    void handle(Keep command, Acting acting) {
        apply(new Kept(command.caseId()));
    }

    @CommandHandler
    void handle(MarkLate command, Acting acting, Stumbling stumbling) {
        stumbling.stumble(command.caseId());
        if (!over) {
            apply(new BecameLate(command.caseId(), acting.staffId(), acting.now()));
        }
    }

    @CommandHandler
    void handle(Break command) throws Exception {
        apply(new Kept(command.caseId()));
        throw new Exception("checked, after an event was applied");
    }

    @EventSourcingHandler
    void on(Promised event) {
        id = event.caseId();
        over = false;
    }

    @EventSourcingHandler
    void on(Kept event) {
        over = true;
    }

    @EventSourcingHandler
    void on(BecameLate event) {
        over = true;
    }
}

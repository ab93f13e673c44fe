package org.followthrough.commandside.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate: it counts. */
@Aggregate
class Tally {

    record Count(@TargetAggregateIdentifier String tally) {}

    record Counted(String tally, int total) {}

    /** What happens, in a test, between reading the stream and appending to it. */
    interface Meanwhile extends Consumer<String> {}

    @AggregateIdentifier
    private @Nullable String tally;

    private int total;

    Tally() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(Count command, Meanwhile meanwhile) {
        meanwhile.accept(command.tally());
        apply(new Counted(command.tally(), total + 1));
        return total;
    }

    @EventSourcingHandler
    void on(Counted event) {
        tally = event.tally();
        total = event.total();
    }
}

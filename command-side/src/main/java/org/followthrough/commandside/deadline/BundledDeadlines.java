package org.followthrough.commandside.deadline;

import java.util.List;
import java.util.Optional;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.axonframework.serialization.Serializer;
import org.followthrough.platform.store.ReadAhead;

/** Deadlines of sagas, each of which sends a command to its case. */
final class BundledDeadlines implements Bundling<DbSchedulerBinaryDeadlineDetails> {

    private final Serializer serializer;
    private final Optional<CasesInOrder> cases;

    /** @param cases empty where commands are handled by other threads: each then holds the one case it is sent to */
    BundledDeadlines(Serializer serializer, Optional<CasesInOrder> cases) {
        this.serializer = serializer;
        this.cases = cases;
    }

    @Override
    public void holding(List<DbSchedulerBinaryDeadlineDetails> deadlines, Runnable work) {
        cases.ifPresentOrElse(held -> held.during(sagas(deadlines), work), work);
    }

    @Override
    public void readAhead(List<DbSchedulerBinaryDeadlineDetails> deadlines) {
        ReadAhead.announce(ReadAhead.Of.SAGAS, sagas(deadlines));
    }

    private List<String> sagas(List<DbSchedulerBinaryDeadlineDetails> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.getDeserializedScopeDescriptor(serializer))
                .filter(SagaScopeDescriptor.class::isInstance)
                .map(scope -> ((SagaScopeDescriptor) scope).getIdentifier().toString())
                .toList();
    }
}

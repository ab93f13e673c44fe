package org.followthrough.hearsay.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.commands.TakeDownHearsay;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.hearsay.events.HearsayWeighed;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** One thing that was brought. The same again is answered as before. */
@Aggregate
class Hearsay {

    private static final String COMMAND_ID = "commandId";

    @AggregateIdentifier
    @Nullable
    UUID id;

    private @Nullable HearsayWeight weight;
    private @Nullable UUID weighing;

    protected Hearsay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UUID handle(TakeDownHearsay command, Acting acting) {
        TakingDownHearsay.require(command, acting);
        if (id == null) {
            apply(new HearsayTakenDown(command.hearsayId(), acting.staffId(), command.happenedOn(), command.brought()));
        }
        return command.hearsayId();
    }

    @CommandHandler
    UUID handle(WeighHearsay command, Acting acting) {
        WeighingHearsay.require(command, acting);
        if (!command.commandId().equals(weighing)) {
            WeighingHearsay.requireUnsettled(weight);
            apply(
                    new HearsayWeighed(
                            command.hearsayId(),
                            acting.staffId(),
                            acting.today(),
                            command.weight(),
                            command.caseId(),
                            command.because()),
                    MetaData.with(COMMAND_ID, command.commandId().toString()));
        }
        return command.hearsayId();
    }

    @EventSourcingHandler
    void on(HearsayTakenDown event) {
        id = event.hearsayId();
    }

    @EventSourcingHandler
    void on(HearsayWeighed event, @MetaDataValue(COMMAND_ID) @Nullable String commandId) {
        weight = event.weight();
        weighing = commandId == null ? null : UUID.fromString(commandId);
    }
}

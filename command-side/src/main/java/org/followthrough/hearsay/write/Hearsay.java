package org.followthrough.hearsay.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.casefile.rules.AnsweredCommands;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.commands.HearsayCommand;
import org.followthrough.hearsay.commands.TakeDownHearsay;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.hearsay.events.HearsayEvent;
import org.followthrough.hearsay.events.HearsayWeighed;
import org.followthrough.personal.Acts;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Actor;
import org.jspecify.annotations.Nullable;

/** One thing that was brought. */
@Aggregate
class Hearsay {

    private static final String COMMAND_ID = "commandId";

    @AggregateIdentifier
    @Nullable
    UUID id;

    private @Nullable HearsayWeight weight;
    private final AnsweredCommands<UUID> answered = new AnsweredCommands<>();

    protected Hearsay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    UUID handle(TakeDownHearsay command, Acting acting, MetaData sent) {
        return answered.answer(
                        command.commandId(), acting.staffId(), sent, () -> TakingDownHearsay.decide(command, acting))
                .orElseGet(() -> store(command, acting, sent, TakingDownHearsay.decide(command, acting)));
    }

    @CommandHandler
    UUID handle(WeighHearsay command, Acting acting, MetaData sent) {
        return answered.answer(
                        command.commandId(),
                        acting.staffId(),
                        sent,
                        () -> WeighingHearsay.decide(command, weight, acting))
                .orElseGet(() -> store(command, acting, sent, WeighingHearsay.decide(command, weight, acting)));
    }

    @EventSourcingHandler
    void on(HearsayEvent event, MetaData metaData) {
        id = event.hearsayId();
        if (event instanceof HearsayWeighed weighed) {
            weight = weighed.weight();
        }
        answered.remember(metaData, event.hearsayId());
    }

    private static UUID store(HearsayCommand command, Acting acting, MetaData sent, HearsayEvent event) {
        Acts.requireOf(command.commandId(), List.of(event));
        apply(
                event,
                sent.subset(Fingerprints.KEY)
                        .and(COMMAND_ID, command.commandId().toString())
                        .and(Actor.STAFF_ID, acting.staffId().toString()));
        return command.hearsayId();
    }
}

package org.followthrough.staff.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.casefile.rules.AnsweredCommands;
import org.followthrough.personal.Acts;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Actor;
import org.followthrough.staff.StaffIds;
import org.followthrough.staff.commands.*;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.Member;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.write.absence.*;
import org.followthrough.staff.write.addmember.AddingStaffMember;
import org.followthrough.staff.write.changeposition.ChangingPosition;
import org.followthrough.staff.write.leave.*;
import org.followthrough.staff.write.rename.RenamingStaffMember;
import org.jspecify.annotations.Nullable;

/** Who works here: one stream for all, since the rules look at everyone (the last administrator, a free login, a deputy). */
@Aggregate
class Directory {

    static final String COMMAND_ID = "commandId";

    @AggregateIdentifier
    @Nullable
    UUID id;

    private StaffFacts facts = StaffFacts.NONE;
    private final AnsweredCommands<Integer> answered = new AnsweredCommands<>();
    private final Acts acts = new Acts();

    protected Directory() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(AddStaffMember command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> AddingStaffMember.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(RenameStaffMember command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> RenamingStaffMember.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(ChangePosition command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> ChangingPosition.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(RecordLeaving command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> RecordingLeaving.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(ReturnToOffice command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> ReturningToOffice.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(RecordAbsence command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> RecordingAbsence.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(EndAbsence command, Acting acting, MetaData metaData) {
        return once(command, acting, metaData, () -> EndingAbsence.decide(command, facts, acting));
    }

    @EventSourcingHandler
    void on(StaffEvent event, MetaData metaData) {
        id = StaffIds.DIRECTORY;
        facts = facts.after(acts.held(event, metaData.get(COMMAND_ID)));
        answered.remember(metaData, version(event.member()));
    }

    private StaffRecorded once(
            StaffCommand command, Acting acting, MetaData sent, Supplier<List<StaffEvent>> decision) {
        int version = answered.answer(command.commandId(), acting.staffId(), sent, decision::get)
                .orElseGet(() -> store(command, acting, sent, decision.get()));
        return new StaffRecorded(command.member(), version);
    }

    private int store(StaffCommand command, Acting acting, MetaData sent, List<StaffEvent> events) {
        var metaData = sent.subset(Fingerprints.KEY)
                .and(COMMAND_ID, command.commandId().toString())
                .and(Actor.STAFF_ID, acting.staffId().toString());
        Acts.requireOf(command.commandId(), events);
        events.forEach(event -> apply(event, metaData));
        return version(command.member());
    }

    private int version(UUID member) {
        return facts.of(member).map(Member::version).orElse(0);
    }
}

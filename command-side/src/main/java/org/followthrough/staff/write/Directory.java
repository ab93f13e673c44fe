package org.followthrough.staff.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.followthrough.staff.Acting;
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
    private final Map<String, Integer> answered = new HashMap<>();

    protected Directory() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(AddStaffMember command, Acting acting) {
        return once(command, () -> AddingStaffMember.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(RenameStaffMember command, Acting acting) {
        return once(command, () -> RenamingStaffMember.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(ChangePosition command, Acting acting) {
        return once(command, () -> ChangingPosition.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(RecordLeaving command, Acting acting) {
        return once(command, () -> RecordingLeaving.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(ReturnToOffice command, Acting acting) {
        return once(command, () -> ReturningToOffice.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(RecordAbsence command, Acting acting) {
        return once(command, () -> RecordingAbsence.decide(command, facts, acting));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffRecorded handle(EndAbsence command, Acting acting) {
        return once(command, () -> EndingAbsence.decide(command, facts, acting));
    }

    @EventSourcingHandler
    void on(StaffEvent event, @MetaDataValue(COMMAND_ID) @Nullable String commandId) {
        id = StaffIds.DIRECTORY;
        facts = facts.after(event);
        if (commandId != null) {
            answered.put(commandId, version(event.member()));
        }
    }

    private StaffRecorded once(StaffCommand command, Supplier<List<StaffEvent>> decision) {
        Integer answer = answered.get(command.commandId().toString());
        if (answer != null) {
            return new StaffRecorded(command.member(), answer);
        }
        var metaData = MetaData.with(COMMAND_ID, command.commandId().toString());
        decision.get().forEach(event -> apply(event, metaData));
        return new StaffRecorded(command.member(), version(command.member()));
    }

    private int version(UUID member) {
        return facts.of(member).map(Member::version).orElse(0);
    }
}

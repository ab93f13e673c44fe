package org.followthrough.platform.staff;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.Ids;
import org.followthrough.personal.Sealer;
import org.followthrough.staff.Actor;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.entries.NewMemberEntry;

/**
 * Brings the first staff into the directory, before any view or saga runs: an alert must find somebody to tell. Also into
 * the empty directory of a data folder from before there was one. Cut short, the next start adds who is missing.
 */
public final class FirstStaffLoader {

    private final List<StaffMember> first;
    private final StaffDirectory staff;
    private final CommandGateway commands;
    private final Sealer sealer;

    public FirstStaffLoader(List<StaffMember> first, StaffDirectory staff, CommandGateway commands, Sealer sealer) {
        this.first = first;
        this.staff = staff;
        this.commands = commands;
        this.sealer = sealer;
    }

    public void enter() {
        boolean empty = staff.now().everyone().isEmpty() && staff.now().former().isEmpty();
        boolean begun = first.stream().anyMatch(one -> isKnown(one.id()));
        if (empty || begun) {
            List<StaffMember> missing =
                    first.stream().filter(one -> !isKnown(one.id())).toList();
            sealer.prepare(missing.stream().map(StaffMember::id).toList());
            missing.forEach(this::add);
        }
    }

    private boolean isKnown(UUID member) {
        return staff.now().everById(member).isPresent();
    }

    private void add(StaffMember one) {
        var entry = new NewMemberEntry(
                Ids.derived(one.id(), "first"), one.login(), one.displayName(), one.roles(), one.unit(), one.duties());
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(entry.command(one.id(), sealer))
                .andMetaData(Actor.SYSTEM.asMetaData()));
    }
}

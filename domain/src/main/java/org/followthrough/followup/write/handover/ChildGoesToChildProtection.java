package org.followthrough.followup.write.handover;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A child is followed until a body that protects children has taken over (rule F8). */
final class ChildGoesToChildProtection implements Rule<HandOver> {

    @Override
    public @Nullable Problem broken(HandOver command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean astray = facts.intake().child(acting.today()) && !command.childProtection();
        return astray ? new Problem("child-is-followed-on") : null;
    }
}

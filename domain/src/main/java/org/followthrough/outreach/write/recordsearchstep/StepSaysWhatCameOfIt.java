package org.followthrough.outreach.write.recordsearchstep;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.outreach.commands.RecordSearchStep;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A step without a word about what came of it is no step; site outreach gives reasons (rule C3). */
final class StepSaysWhatCameOfIt implements Rule<RecordSearchStep> {

    @Override
    public @Nullable Problem broken(RecordSearchStep command, CaseFacts facts, Protocol protocol, Acting acting) {
        return Said.something(command.note()) ? null : new Problem("reason-missing");
    }
}

package org.followthrough.intake.write.tellreporter;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.TellReporterWhatBecame;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The outcome and the state of follow-up, never whereabouts (rule L4). */
final class WhereaboutsWereNotTold implements Rule<TellReporterWhatBecame> {

    @Override
    public @Nullable Problem broken(TellReporterWhatBecame command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.noWhereabouts() ? null : new Problem("whereabouts-told");
    }
}

package org.followthrough.intake.write.supplementreport;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.intake.rules.KnownOtherwise;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A birth year that does not fit a known age group, or the other way round, makes nobody older unseen. */
final class AgeDoesNotContradictItself implements Rule<SupplementReport> {

    @Override
    public @Nullable Problem broken(SupplementReport command, CaseFacts facts, Protocol protocol, Acting acting) {
        var reported = facts.intake().report().happenedOn();
        boolean contradicts = acting.opener()
                .read(command.particulars())
                .filter(known -> known.contradictsItself(reported))
                .isPresent();
        return contradicts ? KnownOtherwise.in("birth_year") : null;
    }
}

package org.followthrough.intake.write.opencase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.Particulars;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody is born after the report or older than people get. */
final class BirthYearIsPossible implements Rule<OpenCase> {

    private static final int OLDEST = 120;

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        Integer born = command.particulars().value().map(Particulars::birthYear).orElse(null);
        if (born == null) {
            return null;
        }
        int age = command.receivedOn().getYear() - born;
        return age >= 0 && age <= OLDEST ? null : new Problem("birth-year-impossible");
    }
}

package org.followthrough.intake.write.opencase;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The reference is the reporting year and a running number (domain.md 2). */
final class ReferenceIsOfTheYearReported implements Rule<OpenCase> {

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.reference().matches(command.receivedOn().getYear() + "-\\d{4,9}")
                ? null
                : new Problem("reference-malformed");
    }
}

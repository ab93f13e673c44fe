package org.followthrough.intake.write.opencase;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A report older than people get is a slip of the pen. */
final class ReceivedWithinALifetime implements Rule<OpenCase> {

    private static final int YEARS = 120;

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate earliest = acting.today().minusYears(YEARS);
        return command.receivedOn().isBefore(earliest)
                ? new Problem("too-long-ago", Map.of("earliest", earliest.toString()))
                : null;
    }
}

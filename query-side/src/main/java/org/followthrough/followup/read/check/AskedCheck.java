package org.followthrough.followup.read.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.followup.facts.OpenCheck;
import org.followthrough.protocol.Protocol;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The check an address names, and whether it can be recorded today. */
final class AskedCheck {

    private AskedCheck() {}

    /** @throws ResponseStatusException 404 for what is no id */
    static UUID id(String inAddress) {
        if (!inAddress.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return UUID.fromString(inAddress);
    }

    /** Why it cannot be recorded today, empty where it can (rules F2, F3). */
    static Optional<Problem> notNow(CaseAtHand at, UUID check, Protocol protocol) {
        OpenCheck open = at.facts().followUp().open();
        if (open == null || !open.id().equals(check)) {
            return Optional.of(new Problem("check-not-open"));
        }
        LocalDate earliest = open.dueOn().minusDays(protocol.checks().earlyDays());
        return at.today().isBefore(earliest)
                ? Optional.of(new Problem(
                        "check-too-early", Map.of("due", open.dueOn().toString(), "earliest", earliest.toString())))
                : Optional.empty();
    }
}

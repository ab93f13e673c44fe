package org.followthrough.followup.write.departure;

import java.util.Locale;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.RecordDeparture;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** An ISO 3166-1 alpha-2 code, of another country than this one; unknown is allowed. */
final class DestinationIsACountry implements Rule<RecordDeparture> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public @Nullable Problem broken(RecordDeparture command, CaseFacts facts, Protocol protocol, Acting acting) {
        return acting.opener()
                .read(command.destination())
                .filter(code -> !COUNTRIES.contains(code) || code.equals(protocol.country()))
                .map(code -> new Problem("not-another-country"))
                .orElse(null);
    }
}

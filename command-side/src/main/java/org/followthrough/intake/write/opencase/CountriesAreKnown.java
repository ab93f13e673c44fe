package org.followthrough.intake.write.opencase;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.Particulars;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Countries are ISO 3166-1 alpha-2 codes. */
final class CountriesAreKnown implements Rule<OpenCase> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public @Nullable Problem broken(OpenCase command, CaseFacts facts, Protocol protocol, Acting acting) {
        var particulars = command.particulars().value().orElse(Particulars.UNKNOWN);
        var countries = Stream.concat(
                particulars.citizenships().stream(), Stream.ofNullable(particulars.countryOfExploitation()));
        return countries.allMatch(COUNTRIES::contains) ? null : new Problem("unknown-country");
    }
}

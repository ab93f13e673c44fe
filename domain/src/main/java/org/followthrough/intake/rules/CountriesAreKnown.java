package org.followthrough.intake.rules;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Countries are ISO 3166-1 alpha-2 codes. */
public final class CountriesAreKnown<C> implements Rule<C> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Function<C, @Nullable Personal<Particulars>> particulars;

    public CountriesAreKnown(Function<C, @Nullable Personal<Particulars>> particulars) {
        this.particulars = particulars;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        var said = acting.opener().read(particulars.apply(command)).orElse(Particulars.UNKNOWN);
        var countries = Stream.concat(said.citizenships().stream(), Stream.ofNullable(said.countryOfExploitation()));
        return countries.allMatch(COUNTRIES::contains) ? null : new Problem("unknown-country");
    }
}

package org.followthrough.intake.rules;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody is born after the report or older than people get. */
public final class BirthYearIsPossible<C> implements Rule<C> {

    private static final int OLDEST = 120;

    private final Function<C, @Nullable Personal<Particulars>> particulars;
    private final BiFunction<C, CaseFacts, LocalDate> reportedOn;

    public BirthYearIsPossible(
            Function<C, @Nullable Personal<Particulars>> particulars, BiFunction<C, CaseFacts, LocalDate> reportedOn) {
        this.particulars = particulars;
        this.reportedOn = reportedOn;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        Integer born = acting.opener()
                .read(particulars.apply(command))
                .map(Particulars::birthYear)
                .orElse(null);
        if (born == null) {
            return null;
        }
        int age = reportedOn.apply(command, facts).getYear() - born;
        return age >= 0 && age <= OLDEST ? null : new Problem("birth-year-impossible");
    }
}

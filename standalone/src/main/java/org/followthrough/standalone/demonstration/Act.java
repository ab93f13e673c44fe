package org.followthrough.standalone.demonstration;

import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.casefile.entries.CaseEntry;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a case.
 *
 * @param daysAgo counted back from the day of the demonstration, at least 1
 * @param recorded when it was entered, as days ago: the same unless somebody was late
 * @param makes what later acts may name
 */
record Act(int daysAgo, @Nullable LocalTime at, int recorded, Set<Made> makes, Function<SoFar, CaseEntry<?>> entry) {

    static Act on(int daysAgo, Function<SoFar, CaseEntry<?>> entry) {
        return new Act(daysAgo, null, daysAgo, Set.of(), entry);
    }

    Act at(String time) {
        return new Act(daysAgo, LocalTime.parse(time), recorded, makes, entry);
    }

    Act making(Made... kinds) {
        return new Act(daysAgo, at, recorded, Set.of(kinds), entry);
    }

    Act recordedOnly(int later) {
        return new Act(daysAgo, at, later, makes, entry);
    }
}

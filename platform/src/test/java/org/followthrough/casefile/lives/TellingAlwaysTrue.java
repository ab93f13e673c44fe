package org.followthrough.casefile.lives;

import static org.followthrough.casefile.lives.AlwaysTrue.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.codes.ObligationKind;
import org.followthrough.intake.events.ReporterTold;

/** What is true of everything that those outside are told, after every accepted command. */
final class TellingAlwaysTrue {

    private TellingAlwaysTrue() {}

    static List<String> broken(CaseFacts before, List<CaseEvent> events, CaseFacts after) {
        var broken = new ArrayList<String>();
        var opened = after.intake().report();
        boolean waits =
                opened.acknowledgementAwaited() && after.intake().reporter().acknowledgedOn() == null;
        claim(
                broken,
                waits == after.obligations().owes(ObligationKind.REPORT_ACKNOWLEDGEMENT),
                "an acknowledgement is owed until it is given, whatever becomes of the person (L4)");
        claim(
                broken,
                of(events, ReporterTold.class)
                        .allMatch(told -> before.intake().reporter().mayBeTold()
                                && before.decision().isTaken()
                                && opened.source().organisation()),
                "only an organisation is told, of what was decided, and not against the person's wish (L4)");
        claim(
                broken,
                of(events, DisclosedToAuthority.class)
                        .allMatch(given -> !given.by().equals(given.askedBy())),
                "two people disclose (E5)");
        claim(
                broken,
                of(events, DisclosedToAuthority.class).allMatch(TellingAlwaysTrue::whereaboutsAreAnsweredFor),
                "nobody learns where a person stays without consent or a reason (E5)");
        return broken;
    }

    private static boolean whereaboutsAreAnsweredFor(DisclosedToAuthority given) {
        return !given.data().contains(DisclosedData.WHEREABOUTS)
                || given.consent() == Consent.AGREED
                || given.whereaboutsBecause() != null;
    }

    private static <E> Stream<E> of(List<CaseEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}

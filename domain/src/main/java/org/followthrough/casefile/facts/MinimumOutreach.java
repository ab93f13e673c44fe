package org.followthrough.casefile.facts;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.SearchStep;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.facts.OutreachFacts;
import org.followthrough.outreach.facts.OutreachShortfall;
import org.followthrough.protocol.Protocol;

/** What the minimum outreach still lacks (rule C3); the rules refuse by it and the case page shows it. */
public final class MinimumOutreach {

    private static final Set<ContactChannel> THROUGH_AN_ORGANISATION =
            EnumSet.of(ContactChannel.THROUGH_REPORTING_ORGANISATION, ContactChannel.THROUGH_TRUSTED_ORGANISATION);

    private MinimumOutreach() {}

    public static Set<OutreachShortfall> missing(CaseFacts facts, Protocol protocol) {
        if (facts.outreach().noChannelIsSafe()) {
            return missingWhereNoChannelIsSafe(facts.outreach());
        }
        if (facts.nobodyKnowsThePerson()) {
            return missingSearch(facts.outreach());
        }
        return missingAttempts(facts.outreach().safeAttempts(), protocol.outreach());
    }

    private static Set<OutreachShortfall> missingWhereNoChannelIsSafe(OutreachFacts outreach) {
        return outreach.searched(SearchStep.SEARCHED_WITHOUT_CONTACT)
                ? Set.of()
                : EnumSet.of(OutreachShortfall.NOT_SEARCHED_WITHOUT_CONTACT);
    }

    private static Set<OutreachShortfall> missingSearch(OutreachFacts outreach) {
        var missing = EnumSet.noneOf(OutreachShortfall.class);
        if (!outreach.searched(SearchStep.REPORTING_ORGANISATION_ASKED_AGAIN)) {
            missing.add(OutreachShortfall.REPORTING_ORGANISATION_NOT_ASKED_AGAIN);
        }
        if (!outreach.searched(SearchStep.CONNECTIONS_COMPARED)) {
            missing.add(OutreachShortfall.CONNECTIONS_NOT_COMPARED);
        }
        if (!outreach.searched(SearchStep.SITE_OUTREACH_CONSIDERED)) {
            missing.add(OutreachShortfall.SITE_OUTREACH_NOT_CONSIDERED);
        }
        return missing;
    }

    private static Set<OutreachShortfall> missingAttempts(List<ContactAttempted> safe, Protocol.Outreach minimum) {
        var missing = EnumSet.noneOf(OutreachShortfall.class);
        if (safe.size() < minimum.attempts()) {
            missing.add(OutreachShortfall.ATTEMPTS_TOO_FEW);
        }
        if (days(safe) < minimum.days()) {
            missing.add(OutreachShortfall.DAYS_TOO_FEW);
        }
        if (spread(safe) < minimum.firstToLastDays()) {
            missing.add(OutreachShortfall.SPREAD_TOO_SHORT);
        }
        if (channels(safe) < minimum.channels()) {
            missing.add(OutreachShortfall.CHANNELS_TOO_FEW);
        }
        if (safe.stream().filter(ContactAttempted::outOfHours).count() < minimum.outOfHours()) {
            missing.add(OutreachShortfall.NONE_OUT_OF_HOURS);
        }
        if (throughAnOrganisation(safe) < minimum.throughOrganisation()) {
            missing.add(OutreachShortfall.NOT_THROUGH_AN_ORGANISATION);
        }
        return missing;
    }

    private static long days(List<ContactAttempted> safe) {
        return safe.stream().map(ContactAttempted::happenedOn).distinct().count();
    }

    private static long spread(List<ContactAttempted> safe) {
        var days = safe.stream().map(ContactAttempted::happenedOn).sorted().toList();
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
    }

    private static long channels(List<ContactAttempted> safe) {
        return safe.stream().map(ContactAttempted::channel).distinct().count();
    }

    private static long throughAnOrganisation(List<ContactAttempted> safe) {
        return safe.stream()
                .filter(a -> THROUGH_AN_ORGANISATION.contains(a.channel()))
                .count();
    }
}

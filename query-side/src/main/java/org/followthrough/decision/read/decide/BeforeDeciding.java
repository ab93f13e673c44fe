package org.followthrough.decision.read.decide;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.outreach.facts.OutreachShortfall;
import org.followthrough.risk.read.indicators.AskedIndicators;

/** Where what a negative decision would still lack is put right (rules D3, D4). */
final class BeforeDeciding {

    private static final Set<OutreachShortfall> SEARCHED = EnumSet.of(
            OutreachShortfall.NOT_SEARCHED_WITHOUT_CONTACT,
            OutreachShortfall.REPORTING_ORGANISATION_NOT_ASKED_AGAIN,
            OutreachShortfall.CONNECTIONS_NOT_COMPARED,
            OutreachShortfall.SITE_OUTREACH_NOT_CONSIDERED);

    private BeforeDeciding() {}

    /** Where each thing that is missing is recorded. */
    static Map<String, String> remedies(CaseAtHand at) {
        var remedies = new HashMap<>(AskedIndicators.remedies());
        for (OutreachShortfall shortfall : OutreachShortfall.values()) {
            remedies.put(
                    shortfall.name(),
                    at.href(SEARCHED.contains(shortfall) ? "search-steps/new" : "contact-attempts/new"));
        }
        remedies.put("rights-information-missing", at.href("rights-information/new"));
        return Map.copyOf(remedies);
    }
}

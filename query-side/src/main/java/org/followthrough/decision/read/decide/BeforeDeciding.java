package org.followthrough.decision.read.decide;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.MinimumOutreach;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.codes.SignOffGround;
import org.followthrough.outreach.facts.OutreachShortfall;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.read.indicators.AskedIndicators;

/** What a negative decision on this case would still lack, as far as one can tell before it is written (rules D3, D4, D6). */
final class BeforeDeciding {

    private static final Set<OutreachShortfall> SEARCHED = EnumSet.of(
            OutreachShortfall.NOT_SEARCHED_WITHOUT_CONTACT,
            OutreachShortfall.REPORTING_ORGANISATION_NOT_ASKED_AGAIN,
            OutreachShortfall.CONNECTIONS_NOT_COMPARED,
            OutreachShortfall.SITE_OUTREACH_NOT_CONSIDERED);

    private BeforeDeciding() {}

    /** As the refusal would put it; nothing is missing for a person who was heard. */
    static Problem outreach(CaseAtHand at, Protocol protocol) {
        Protocol.Outreach minimum = protocol.outreach();
        var missing = at.facts().heard() ? Set.<OutreachShortfall>of() : MinimumOutreach.missing(at.facts(), protocol);
        return new Problem(
                "outreach-not-met",
                missing.stream().sorted().map(Enum::name).toList(),
                Map.of(
                        "attempts", String.valueOf(minimum.attempts()),
                        "days", String.valueOf(minimum.days()),
                        "spread", String.valueOf(minimum.firstToLastDays()),
                        "channels", String.valueOf(minimum.channels()),
                        "outOfHours", String.valueOf(minimum.outOfHours()),
                        "throughOrganisation", String.valueOf(minimum.throughOrganisation())));
    }

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

    /** Why a supervisor would have to sign any negative decision here; some outcomes and reasons need it anyway. */
    static List<SignOffGround> signOffGrounds(CaseAtHand at) {
        var grounds = EnumSet.noneOf(SignOffGround.class);
        if (!at.facts().heard()) {
            grounds.add(SignOffGround.NEVER_HEARD);
        }
        if (at.facts().intake().child(at.today())) {
            grounds.add(SignOffGround.CHILD);
        }
        return List.copyOf(grounds);
    }
}

package org.followthrough.review.write.requestreview;

import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.SaysWhoMay;
import org.followthrough.intake.facts.ReportingOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that reports asks about those it reported and may learn of (rule L4). Of everybody else it is answered the same, so
 * that asking tells neither whether a case was decided nor what the person wishes.
 */
final class OrganisationAsksAboutThoseItMayLearnOf implements Rule<Object>, SaysWhoMay {

    static final String CODE = "nothing-to-ask-about";

    private final KnownStaff staff;

    OrganisationAsksAboutThoseItMayLearnOf(KnownStaff staff) {
        this.staff = staff;
    }

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        return !onlyReports(acting) || mayLearnOf(facts, acting) ? null : new Problem(CODE);
    }

    /** Sees no case, only what became of those it reported. */
    static boolean onlyReports(Acting acting) {
        return acting.roles().equals(Set.of(Role.REPORTING_ORGANISATION));
    }

    private boolean mayLearnOf(CaseFacts facts, Acting acting) {
        return facts.notRecognised()
                && facts.intake().reporter().mayBeTold()
                && ReportingOrganisation.of(acting.staffId(), staff)
                        .sent(facts.intake().report());
    }
}

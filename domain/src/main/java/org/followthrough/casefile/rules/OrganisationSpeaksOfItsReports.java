package org.followthrough.casefile.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.intake.facts.ReportingOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/** What an organisation brings takes effect by itself on those it reported, and on nobody else (rule J9). */
public final class OrganisationSpeaksOfItsReports implements Rule<Object>, SaysWhoMay {

    private final KnownStaff staff;

    public OrganisationSpeaksOfItsReports(KnownStaff staff) {
        this.staff = staff;
    }

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean own = !acting.is(Role.REPORTING_ORGANISATION)
                || ReportingOrganisation.of(acting.staffId(), staff)
                        .sent(facts.intake().report());
        return own ? null : new Problem("reported-by-others");
    }
}

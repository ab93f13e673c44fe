package org.followthrough.followup.write.handover;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Nobody is handed over against their will (rule F5); for a child the body that protects children decides (rule F8). */
final class PersonConsentedOrIsAChild implements Rule<HandOver> {

    @Override
    public @Nullable Problem broken(HandOver command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean may = command.consented() || facts.intake().child(acting.today(), acting.opener());
        return may ? null : new Problem("hand-over-without-consent");
    }
}

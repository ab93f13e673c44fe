package org.followthrough.review.write.decidereview;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.protection.write.ProtectionLimit;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.staff.Acting;

/** What a reopening brings: the open check falls, fresh limits run (rule R4), that of protection for the living. */
final class Reopening {

    private Reopening() {}

    static List<CaseEvent> events(DecideReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        var events = new ArrayList<CaseEvent>();
        var check = facts.followUp().open();
        if (check != null) {
            events.add(new CheckSuperseded(
                    command.caseId(), acting.staffId(), command.happenedOn(), check.id(), command.review()));
        }
        var limits = protocol.decision();
        ProtectionLimit protection =
                facts.followUp().died() ? null : ProtectionLimit.of(facts, command.happenedOn(), protocol, acting);
        events.add(new CaseReopened(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.review(),
                Ids.derived(command.commandId(), "assessment"),
                command.happenedOn().plusDays(limits.warnAfterDays()),
                command.happenedOn().plusDays(limits.overdueAfterDays()),
                protection == null ? null : protection.dueOn(),
                protection == null ? null : protection.dueAt()));
        return events;
    }
}

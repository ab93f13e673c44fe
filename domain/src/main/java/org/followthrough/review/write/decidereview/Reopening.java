package org.followthrough.review.write.decidereview;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.events.CaseReopened;
import org.followthrough.staff.Acting;

/** What a reopening brings: the open check falls, fresh limits run (rule R4), that of protection for the living. */
final class Reopening {

    private Reopening() {}

    static List<CaseEvent> events(DecideReview command, CaseFacts facts, Acting acting) {
        var events = new ArrayList<CaseEvent>();
        var check = facts.followUp().open();
        if (check != null) {
            events.add(new CheckSuperseded(
                    command.caseId(), acting.staffId(), command.happenedOn(), check.id(), command.review()));
        }
        events.add(new CaseReopened(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.review(),
                Ids.derived(command.commandId(), "assessment")));
        return events;
    }
}

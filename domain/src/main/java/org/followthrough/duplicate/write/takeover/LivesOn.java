package org.followthrough.duplicate.write.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.ReviewAsked;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.duplicate.commands.TakeOverDuplicate;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.staff.Acting;

/**
 * The check moves to where it was owed sooner. A report that nobody has decided on is new evidence about a person who was not
 * recognised: its decision lives on as an admitted review, and its protection with the date it had (rules D8, R1, P1).
 */
final class LivesOn {

    private LivesOn() {}

    /** @param facts of the leading case, after it took over */
    static List<CaseEvent> here(TakeOverDuplicate command, CaseFacts facts, Protocol protocol, Acting acting) {
        LocalDate today = acting.today();
        var brought = command.brought();
        var events = new ArrayList<CaseEvent>();
        if (facts.notRecognised()) {
            events.addAll(CheckPlan.afterNewReport(command, today, brought, facts, protocol, acting));
        }
        if (facts.notRecognised() && brought.ongoing()) {
            events.addAll(lookedAtAgain(command, facts, acting));
        }
        return events;
    }

    private static List<CaseEvent> lookedAtAgain(TakeOverDuplicate command, CaseFacts facts, Acting acting) {
        var events = new ArrayList<CaseEvent>();
        LocalDate today = acting.today();
        var open = facts.review().open();
        if (open == null) {
            events.add(
                    ReviewAsked.by(command, today, ReviewRequester.SYSTEM, ReviewGround.NEW_EVIDENCE, facts, acting));
        }
        var going = facts.after(events).review().open();
        if (going != null && !going.admitted()) {
            events.add(new ReviewAdmitted(command.caseId(), acting.staffId(), today, going.id()));
        }
        return events;
    }
}

package org.followthrough.casefile.read.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;

/** A case, who looks at it, and when. */
record Situation(CaseFacts facts, StaffMember viewer, Protocol protocol, LocalDate today) {

    boolean supervisor() {
        return viewer.is(Role.SUPERVISOR);
    }

    /** Four eyes: the viewer did not start it. */
    boolean second(UUID first) {
        return !viewer.id().equals(first);
    }

    /** Nothing says that it is over. */
    boolean goesOn() {
        return facts.followUp().ended() == null;
    }

    /** Follow-up is owed and has not ended. */
    boolean followed() {
        return facts.notRecognised() && goesOn();
    }

    CaseAction action(String what, String path, Object... values) {
        var report = facts.intake().report();
        var reference = new CaseReference(report.reference(), report.personNo());
        return new CaseAction("casefile.action." + what, List.of(values), "/cases/" + reference.inUrls() + "/" + path);
    }
}

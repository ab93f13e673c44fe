package org.followthrough.casefile.read.actions;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;

/**
 * A case, who looks at it, and when.
 *
 * @param acting the viewer, as the one who would send a form
 */
record Situation(CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {

    boolean supervisor() {
        return acting.is(Role.SUPERVISOR);
    }

    /** Nothing says that it is over. */
    boolean goesOn() {
        return facts.followUp().ended() == null;
    }

    /** Whether nothing stands against a command about the case, whatever is typed. */
    boolean may(RuleBook<?> rules) {
        return rules.standsAgainst(facts, protocol, acting).isEmpty();
    }

    /** @param thing id of what the command is about */
    boolean may(RuleBook<?> rules, UUID thing) {
        return rules.standsAgainst(thing, facts, protocol, acting).isEmpty();
    }

    /** The one action where the rules let it through, else none. */
    List<CaseAction> offered(RuleBook<?> rules, String what, String path, Object... values) {
        return may(rules) ? List.of(action(what, path, values)) : List.of();
    }

    CaseAction action(String what, String path, Object... values) {
        var report = facts.intake().report();
        var reference = new CaseReference(report.reference(), report.personNo());
        return new CaseAction("casefile.action." + what, List.of(values), "/cases/" + reference.inUrls() + "/" + path);
    }
}

package org.followthrough.casefile.read.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The case a form is about, as the one who fills it in sees it. A handler method that asks for one is given the case of the
 * path variable {@code reference}; a reference that no case bears is a 404, a role that does not work on cases a 403, unless {@link OpenTo} names others.
 *
 * @param viewer who is signed in
 * @param acting the viewer, as the one who would send the form
 * @param protocol by which it is asked what stands against a form
 */
public record CaseAtHand(
        CaseReference reference,
        UUID caseId,
        Timeline timeline,
        CaseFacts facts,
        StaffMember viewer,
        Acting acting,
        Protocol protocol) {

    public String href() {
        return "/cases/" + reference.inUrls();
    }

    /** @param form last part of the address, for example {@code contact-plan} */
    public String href(String form) {
        return href() + "/" + form;
    }

    public long version() {
        return timeline.version();
    }

    public boolean supervisor() {
        return viewer.is(Role.SUPERVISOR);
    }

    /** @throws AccessDeniedException for everybody but supervisors */
    public void requireSupervisor() {
        if (!supervisor()) {
            throw new AccessDeniedException("only a supervisor");
        }
    }

    /** Four eyes: the viewer is not the one who began. */
    public boolean second(@Nullable UUID first) {
        return !viewer.id().equals(first);
    }

    /** In the protocol's zone. */
    public LocalDate today() {
        return acting.today();
    }

    public Instant now() {
        return acting.now();
    }

    /** What stands against a command about the case, whatever is typed. */
    public Optional<Problem> against(RuleBook<?> rules) {
        return rules.standsAgainst(facts, protocol, acting);
    }

    /** @param thing id of what the command is about */
    public Optional<Problem> against(RuleBook<?> rules, UUID thing) {
        return rules.standsAgainst(thing, facts, protocol, acting);
    }
}

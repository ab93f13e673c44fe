package org.followthrough.obligation.read.acknowledge;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/** What is overdue now and for the viewer to acknowledge. Offering no more is courtesy: the rules decide. */
@Component
public class ToAcknowledge {

    private final Protocol protocol;
    private final Clock clock;

    public ToAcknowledge(Protocol protocol, Clock clock) {
        this.protocol = protocol;
        this.clock = clock;
    }

    /** The longest overdue first. */
    public List<Owed> of(CaseFacts facts, StaffMember viewer) {
        return facts.obligations().live().keySet().stream()
                .flatMap(id -> of(facts, id, viewer).stream())
                .sorted(Comparator.comparing((Owed owed) -> owed.overdueFrom(protocol))
                        .thenComparing(Owed::kind)
                        .thenComparing(Owed::id))
                .toList();
    }

    /** That one, if it is among them. */
    public Optional<Owed> of(CaseFacts facts, UUID obligation, StaffMember viewer) {
        return facts.obligations()
                .overdue(obligation, clock.instant(), protocol)
                .filter(owed -> viewer.is(Role.CASEWORKER)
                        || viewer.is(Role.SUPERVISOR)
                        || facts.review()
                                .reviewerFor(obligation)
                                .filter(viewer.id()::equals)
                                .isPresent());
    }

    /** In the words of the refusal that one meets that is not among them. */
    Problem whyNot(CaseFacts facts, UUID obligation) {
        boolean overdue = facts.obligations()
                .overdue(obligation, clock.instant(), protocol)
                .isPresent();
        return new Problem(overdue ? "role-may-not" : "obligation-not-overdue");
    }
}

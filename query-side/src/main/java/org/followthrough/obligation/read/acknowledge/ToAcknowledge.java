package org.followthrough.obligation.read.acknowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.form.ActingViewer;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.obligation.write.acknowledge.AcknowledgingObligation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/** What is overdue now and for the viewer to acknowledge. */
@Component
public class ToAcknowledge {

    private final Protocol protocol;
    private final ActingViewer acting;

    public ToAcknowledge(Protocol protocol, ActingViewer acting) {
        this.protocol = protocol;
        this.acting = acting;
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
        boolean may = AcknowledgingObligation.RULES
                .standsAgainst(obligation, facts, protocol, acting.of(viewer))
                .isEmpty();
        return facts.obligations().of(obligation).filter(owed -> may);
    }
}

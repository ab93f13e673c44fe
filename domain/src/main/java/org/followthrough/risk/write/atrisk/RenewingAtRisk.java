package org.followthrough.risk.write.atrisk;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.commands.RenewAtRisk;
import org.followthrough.risk.events.AtRiskRenewed;
import org.followthrough.staff.Acting;

/** A supervisor renews the designation, with the grounds that hold now (rule P4). */
public final class RenewingAtRisk {

    public static final RuleBook<RenewAtRisk> RULES = RuleBook.<RenewAtRisk>first(
                    ActorMay.supervise(), new PersonIsAtRisk())
            .then(new HappenedOnIsPossible<>(RenewAtRisk::happenedOn), new ReasonIsGiven<>(RenewAtRisk::grounds));

    private RenewingAtRisk() {}

    public static List<CaseEvent> decide(RenewAtRisk command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new AtRiskRenewed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Objects.requireNonNull(facts.risk().designation()),
                command.grounds()));
    }
}

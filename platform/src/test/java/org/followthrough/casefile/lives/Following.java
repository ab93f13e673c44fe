package org.followthrough.casefile.lives;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.WakeReason;
import org.followthrough.decision.commands.DeliverDecision;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.followup.commands.ConfirmLost;
import org.followthrough.followup.commands.EndFollowUp;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.followup.commands.ProposeLost;
import org.followthrough.followup.commands.WakeFollowUp;
import org.followthrough.followup.events.LostProposed;
import org.followthrough.obligation.commands.AcknowledgeObligation;

/** What is wanted of a case after a decision. */
final class Following {

    /** The more often it is listed, the more often it is wanted. */
    static final List<Function<SomeCommand, CaseCommand>> WISHES = List.of(
            Following::complete,
            Following::complete,
            Following::complete,
            Following::complete,
            Following::complete,
            Following::complete,
            Following::markOverdue,
            Following::escalate,
            Following::acknowledge,
            Following::proposeLost,
            Following::confirmLost,
            Following::wake,
            Following::wake,
            Following::end,
            Following::end,
            Assessing::plan,
            Following::deliver,
            Assessing::assess,
            Assessing::attempt,
            Assessing::proposeCorrection,
            Assessing::correctDecision,
            Assessing::confirmCorrection,
            Assessing::declineCorrection);

    private Following() {}

    private static CaseCommand complete(SomeCommand some) {
        var chance = some.chance;
        var open = some.facts.followUp().open();
        boolean search = open != null && (open.kind() == CheckKind.DESK_SEARCH || some.facts.nobodyToContact());
        var plan = some.facts.outreach().plan().safeChannels().stream().sorted().toList();
        var channel = plan.isEmpty() ? ContactChannel.PHONE : chance.of(plan);
        boolean heard = some.caseId.getLeastSignificantBits() % 2 == 0 && !chance.in(4);
        var result =
                heard ? ContactResult.REACHED : chance.in(8) ? chance.of(ContactResult.class) : ContactResult.NO_ANSWER;
        var level = heard ? (chance.in(3) ? chance.of(RiskLevel.class) : RiskLevel.NONE) : null;
        return new CompleteCheck(
                chance.id(),
                some.caseId,
                some.openCheck(),
                some.day(),
                some.time(),
                search ? null : channel,
                search ? null : result,
                !chance.in(20),
                false,
                heard,
                heard,
                Chance.LANGUAGE,
                false,
                heard ? (Boolean) !chance.in(20) : null,
                search ? null : level,
                chance.in(4) ? chance.answers(chance.some(MethodOfControl.class)) : Map.of(),
                chance.some(ProtectionMeasure.class),
                Set.of(),
                Set.of(),
                heard && !search && !chance.in(5) ? Chance.LANGUAGE : null,
                chance.words(),
                chance.words(),
                null);
    }

    private static CaseCommand markOverdue(SomeCommand some) {
        return new MarkCheckOverdue(some.chance.id(), some.caseId, some.openCheck());
    }

    private static CaseCommand escalate(SomeCommand some) {
        return new EscalateCheck(some.chance.id(), some.caseId, some.openCheck(), 1 + some.chance.upTo(3));
    }

    private static CaseCommand acknowledge(SomeCommand some) {
        return new AcknowledgeObligation(some.chance.id(), some.caseId, some.someObligation(), some.chance.words());
    }

    private static CaseCommand proposeLost(SomeCommand some) {
        return new ProposeLost(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    private static CaseCommand confirmLost(SomeCommand some) {
        LostProposed proposed = some.facts.followUp().lostProposal();
        var meant = some.meant(proposed == null ? null : proposed.proposal());
        return new ConfirmLost(some.chance.id(), some.caseId, some.today, meant);
    }

    static CaseCommand wake(SomeCommand some) {
        return new WakeFollowUp(some.chance.id(), some.caseId, some.day(), some.chance.of(WakeReason.class));
    }

    private static CaseCommand end(SomeCommand some) {
        return new EndFollowUp(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    private static CaseCommand deliver(SomeCommand some) {
        return new DeliverDecision(
                some.chance.id(),
                some.caseId,
                some.day(),
                Chance.LANGUAGE,
                some.chance.of(ContactChannel.class),
                !some.chance.in(5));
    }
}

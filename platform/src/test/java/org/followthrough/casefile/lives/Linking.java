package org.followthrough.casefile.lives;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.connection.commands.AcceptLinkedReview;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.connection.commands.AnswerExOfficio;
import org.followthrough.connection.commands.DeclineLinkedReview;
import org.followthrough.connection.commands.ProposeExOfficio;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.intake.commands.SupplementReport;

/** What follows from connections with others. */
final class Linking {

    static final List<Function<SomeCommand, CaseCommand>> WISHES = List.of(
            Linking::learn,
            Linking::proposeReview,
            Linking::proposeReview,
            Linking::accept,
            Linking::accept,
            Linking::decline,
            Linking::proposeExOfficio,
            Linking::answerExOfficio);

    private Linking() {}

    private static CaseCommand learn(SomeCommand some) {
        return new AddConnection(
                some.chance.id(), some.caseId, some.day(), some.chance.of(ConnectionKind.class), some.chance.words());
    }

    /** A later file says more. */
    static CaseCommand supplement(SomeCommand some) {
        return new SupplementReport(
                some.chance.id(),
                some.caseId,
                some.day(),
                List.of(),
                some.chance.in(2) ? Set.of() : some.chance.some(MethodOfControl.class),
                null,
                null,
                null,
                some.chance.in(2) ? some.chance.words() : null,
                some.chance.in(2) ? some.chance.words() : null,
                null);
    }

    private static CaseCommand proposeReview(SomeCommand some) {
        return new ProposeLinkedReview(
                some.chance.id(),
                some.caseId,
                some.chance.of(ConnectionKind.class),
                some.chance.id(),
                Set.of(some.chance.id()));
    }

    private static CaseCommand accept(SomeCommand some) {
        return new AcceptLinkedReview(some.chance.id(), some.caseId, some.today, linked(some));
    }

    private static CaseCommand decline(SomeCommand some) {
        return new DeclineLinkedReview(some.chance.id(), some.caseId, some.day(), linked(some), some.chance.words());
    }

    private static UUID linked(SomeCommand some) {
        return waiting(some, some.facts.connections().linked());
    }

    private static CaseCommand proposeExOfficio(SomeCommand some) {
        return new ProposeExOfficio(
                some.chance.id(),
                some.caseId,
                some.chance.of(ConnectionKind.class),
                some.chance.id(),
                Set.of(some.caseId));
    }

    private static CaseCommand answerExOfficio(SomeCommand some) {
        return new AnswerExOfficio(
                some.chance.id(),
                some.caseId,
                some.day(),
                waiting(some, some.facts.connections().exOfficio()),
                some.chance.in(2),
                some.chance.words());
    }

    private static UUID waiting(SomeCommand some, Map<UUID, ?> proposals) {
        var ids = proposals.keySet().stream().sorted().toList();
        return some.meant(ids.isEmpty() ? null : some.chance.of(ids));
    }
}

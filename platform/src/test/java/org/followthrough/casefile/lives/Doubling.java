package org.followthrough.casefile.lives;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.write.Decided;
import org.followthrough.casefile.write.Duplicates;
import org.followthrough.casefile.write.Report;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.LeadingCaseObstacle;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.duplicate.commands.*;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.duplicate.events.LeftOwed;
import org.followthrough.duplicate.write.KnownCase;
import org.jspecify.annotations.Nullable;

/** What is wanted of cases of one person, by either of them. */
final class Doubling {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2025, 12, 1);

    /** The same few others, so that they are taken over and released again. */
    private static final List<UUID> DUPLICATES = List.of(The.id("duplicate"), The.id("another duplicate"));

    static final List<Function<SomeCommand, CaseCommand>> WISHES =
            List.of(Doubling::propose, Doubling::propose, Doubling::takeOver, Doubling::release);

    /** While a link of this case is on its way. */
    static final List<Function<SomeCommand, CaseCommand>> ON_ITS_WAY = List.of(
            Doubling::confirm,
            Doubling::confirm,
            Doubling::confirm,
            Doubling::decline,
            Doubling::end,
            Doubling::end,
            Doubling::resume,
            Doubling::takeBack,
            Doubling::takeBack);

    private Doubling() {}

    /** What the other case is when the command comes, by the command's id. */
    static KnownCase others(CaseCommand command) {
        List<CaseEvent> undecided = List.of(Report.opened(BEFORE_ALL));
        List<CaseEvent> dismissed = List.of(
                Report.opened(BEFORE_ALL),
                Decided.decided(Outcome.DISMISSED, DecisionReason.INSUFFICIENT_DATA, BEFORE_ALL));
        boolean odd = command.commandId().getLeastSignificantBits() % 2 == 0;
        return Duplicates.known(Duplicates.LEADING_CASE, odd ? undecided : dismissed);
    }

    private static CaseCommand propose(SomeCommand some) {
        return new ProposeDuplicate(some.chance.id(), some.caseId, some.day(), Duplicates.LEADING, some.chance.words());
    }

    private static CaseCommand confirm(SomeCommand some) {
        return new ConfirmDuplicate(some.chance.id(), some.caseId, some.today, waiting(some));
    }

    private static CaseCommand decline(SomeCommand some) {
        return new DeclineDuplicate(some.chance.id(), some.caseId, some.today, waiting(some), some.chance.words());
    }

    private static UUID waiting(SomeCommand some) {
        var proposal = some.facts.duplicate().proposal();
        return some.meant(proposal == null ? null : proposal.proposal());
    }

    private static CaseCommand end(SomeCommand some) {
        return new EndDuplicate(some.chance.id(), some.caseId, signed(some));
    }

    private static CaseCommand resume(SomeCommand some) {
        return new ResumeDuplicate(
                some.chance.id(), some.caseId, signed(some), some.chance.of(LeadingCaseObstacle.class));
    }

    private static UUID signed(SomeCommand some) {
        var confirmed = some.facts.duplicate().confirmed();
        return some.meant(confirmed == null ? null : confirmed.proposal());
    }

    private static CaseCommand takeBack(SomeCommand some) {
        return new TakeBackDuplicate(some.chance.id(), some.caseId, some.today, some.chance.words());
    }

    private static CaseCommand takeOver(SomeCommand some) {
        var chance = some.chance;
        boolean ongoing = chance.in(2);
        @Nullable LocalDate dueOn = chance.in(4) ? null : chance.around(some.today);
        var owed = ongoing
                ? new LeftOwed(
                        Set.of(chance.id()),
                        null,
                        chance.around(some.today).plusDays(20),
                        dueOn,
                        dueOn == null || chance.in(2)
                                ? null
                                : dueOn.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                : new LeftOwed(Set.of(chance.id()), dueOn, null, null, null);
        var brought = new BroughtAlong(
                "2025-0147/1",
                some.day(),
                chance.of(SourceCategory.class),
                ongoing,
                chance.some(ConnectionKind.class),
                chance.some(MethodOfControl.class),
                Set.of(),
                owed);
        return new TakeOverDuplicate(chance.id(), some.caseId, chance.id(), chance.of(DUPLICATES), brought);
    }

    private static CaseCommand release(SomeCommand some) {
        return new ReleaseDuplicate(some.chance.id(), some.caseId, some.chance.of(DUPLICATES));
    }
}

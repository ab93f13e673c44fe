package org.followthrough.casefile.lives;

import java.util.List;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.write.Staff;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.commands.RecordReturn;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.review.commands.AdmitReview;
import org.followthrough.review.commands.DecideReview;
import org.followthrough.review.commands.NameReviewer;
import org.followthrough.review.commands.RequestReview;

/** What is wanted of a case when its decision is looked at again. */
final class Reviewing {

    static final List<Function<SomeCommand, CaseCommand>> WISHES = List.of(
            Reviewing::request,
            Reviewing::request,
            Reviewing::admit,
            Reviewing::admit,
            Reviewing::name,
            Reviewing::name,
            Reviewing::decide,
            Reviewing::decide,
            Reviewing::decide,
            Reviewing::comeBack,
            Reviewing::markOverdue,
            Reviewing::escalate);

    private Reviewing() {}

    private static CaseCommand request(SomeCommand some) {
        var chance = some.chance;
        return new RequestReview(
                chance.id(),
                some.caseId,
                some.day(),
                chance.of(ReviewRequester.class),
                chance.of(ReviewGround.class),
                null,
                chance.words(),
                chance.in(3) ? chance.words() : null);
    }

    private static CaseCommand admit(SomeCommand some) {
        return new AdmitReview(some.chance.id(), some.caseId, some.day(), some.openReview());
    }

    private static CaseCommand name(SomeCommand some) {
        var reviewer = some.chance.of(
                List.of(Staff.reviewer(), Staff.anotherReviewer(), Staff.reviewerOfTheUnit(), Staff.caseworker()));
        return new NameReviewer(some.chance.id(), some.caseId, some.today, some.openReview(), reviewer.id());
    }

    private static CaseCommand decide(SomeCommand some) {
        return new DecideReview(
                some.chance.id(),
                some.caseId,
                some.today,
                some.openReview(),
                some.chance.of(ReviewOutcome.class),
                some.chance.words());
    }

    private static CaseCommand comeBack(SomeCommand some) {
        return new RecordReturn(some.chance.id(), some.caseId, some.day(), Chance.LANGUAGE, null);
    }

    private static CaseCommand markOverdue(SomeCommand some) {
        return new MarkObligationOverdue(some.chance.id(), some.caseId, some.someObligation());
    }

    private static CaseCommand escalate(SomeCommand some) {
        return new EscalateObligation(some.chance.id(), some.caseId, some.someObligation(), 2 + some.chance.upTo(1));
    }
}

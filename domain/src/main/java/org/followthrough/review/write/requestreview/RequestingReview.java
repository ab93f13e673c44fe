package org.followthrough.review.write.requestreview;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.ReviewAsked;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.followup.write.PersonHeardAgain;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.RequestReview;
import org.followthrough.review.rules.NewEvidenceIsSaid;
import org.followthrough.review.rules.NoOtherReviewIsOpen;
import org.followthrough.review.rules.RequesterIsWhoItSays;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;

/**
 * A request is taken down the day it is heard, from anyone (rules R1, C6). Where the person asked, it counts as reached, and a
 * check follows.
 */
public final class RequestingReview {

    private RequestingReview() {}

    public static List<CaseEvent> decide(
            RequestReview command, CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {
        rules(staff).require(command, facts, protocol, acting);
        var events = new ArrayList<CaseEvent>();
        events.add(ReviewAsked.by(command, facts, acting));
        if (command.requester() == ReviewRequester.PERSON) {
            events.addAll(PersonHeardAgain.events(command, command.happenedOn(), null, null, facts, protocol, acting));
        }
        return events;
    }

    /** @param staff of which organisation one who reports is */
    public static RuleBook<RequestReview> rules(KnownStaff staff) {
        return RuleBook.<RequestReview>first(
                        ActorMay.takeDownWhatIsAsked(),
                        new OrganisationAsksAboutThoseItMayLearnOf(staff),
                        new PersonWasNotRecognised(),
                        new NoOtherReviewIsOpen())
                .then(
                        new HappenedOnIsPossible<>(RequestReview::happenedOn),
                        new AskedAfterTheDecision<>(RequestReview::happenedOn),
                        new WindowIsOpenOrLatenessIsExplained(),
                        new NewEvidenceIsSaid(),
                        new RequesterIsWhoItSays());
    }
}

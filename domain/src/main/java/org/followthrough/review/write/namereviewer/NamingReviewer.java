package org.followthrough.review.write.namereviewer;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NamedOneIsInOffice;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.NameReviewer;
import org.followthrough.review.events.ReviewerNamed;
import org.followthrough.review.rules.NotBeforeTheRequest;
import org.followthrough.review.rules.ReviewIsTheOpenOne;
import org.followthrough.review.rules.ReviewerHadNoPartInTheCase;
import org.followthrough.review.rules.ReviewerReportsToNobodyInvolved;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;

/** Somebody without any part in the case is named; another may be named later (rule R2). */
public final class NamingReviewer {

    /** Before anybody is named. */
    public static final RuleBook<NameReviewer> RULES =
            RuleBook.about(NameReviewer::review).first(ActorMay.arrangeReviews(), new ReviewIsTheOpenOne());

    private NamingReviewer() {}

    public static List<CaseEvent> decide(
            NameReviewer command, CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {
        rules(staff).require(command, facts, protocol, acting);
        return List.of(new ReviewerNamed(
                command.caseId(), acting.staffId(), command.happenedOn(), command.review(), command.reviewer()));
    }

    /**
     * What stands against one reviewer (rule R2), who is what it is about.
     *
     * @param staff who reports to whom
     */
    public static RuleBook<UUID> ofReviewer(KnownStaff staff) {
        return RuleBook.<UUID>about(reviewer -> reviewer)
                .inDuplicatesToo(
                        new ReviewerHadNoPartInTheCase<>((reviewer, acting) -> reviewer),
                        new ReviewerReportsToNobodyInvolved<>((reviewer, acting) -> reviewer, staff));
    }

    private static RuleBook<NameReviewer> rules(KnownStaff staff) {
        return RULES.next(
                        new ReviewersTakeOnlyForThemselves(),
                        new NamedOneIsInOffice<>(
                                NameReviewer::reviewer, staff, new Problem("not-a-reviewer"), Role.REVIEWER))
                .then(
                        new HappenedOnIsPossible<>(NameReviewer::happenedOn),
                        new NotBeforeTheRequest(),
                        new ReviewerHadNoPartInTheCase<>((command, acting) -> command.reviewer()),
                        new ReviewerReportsToNobodyInvolved<>((command, acting) -> command.reviewer(), staff));
    }
}

package org.followthrough.review.write.namereviewer;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.NameReviewer;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;

/** Only who holds the office of a reviewer can be named. */
final class ReviewerIsInOffice implements Rule<NameReviewer> {

    private final StaffDirectory staff;

    ReviewerIsInOffice(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public @Nullable Problem broken(NameReviewer command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean reviews = staff.byId(command.reviewer())
                .filter(member -> member.is(Role.REVIEWER))
                .isPresent();
        return reviews ? null : new Problem("not-a-reviewer");
    }
}

package org.followthrough.review.read.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.review.write.namereviewer.NamingReviewer;
import org.followthrough.staff.Role;
import org.springframework.stereotype.Component;

/** Who can be named to review a case, and why the others cannot: in the words of the refusal that naming them would meet. */
@Component
class Reviewers {

    private final StaffDirectory staff;
    private final Words words;

    Reviewers(StaffDirectory staff, Words words) {
        this.staff = staff;
        this.words = words;
    }

    Optional<Problem> against(UUID reviewer, CaseAtHand at) {
        return at.against(NamingReviewer.ofReviewer(staff.now()), reviewer);
    }

    List<Option> whoMay(CaseAtHand at) {
        return staff.now().inRole(Role.REVIEWER).stream()
                .filter(one -> against(one.id(), at).isEmpty())
                .map(one -> new Option(one.id().toString(), one.displayName()))
                .toList();
    }

    /** Names, and why not. */
    List<Said> whoMayNot(CaseAtHand at) {
        return staff.now().inRole(Role.REVIEWER).stream()
                .flatMap(one ->
                        against(one.id(), at)
                                .map(problem -> new Said(one.displayName(), words.refusal(problem)))
                                .stream())
                .toList();
    }
}

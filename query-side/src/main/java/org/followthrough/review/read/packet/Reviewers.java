package org.followthrough.review.read.packet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;
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

    /** Null for one who had no part in the case and reports to nobody who had (rule R2). */
    @Nullable
    Problem against(UUID reviewer, CaseFacts facts) {
        if (facts.part().of(reviewer)) {
            return new Problem("reviewer-had-a-part");
        }
        return facts.part().ofAny(staff.superiorsOf(reviewer)) ? new Problem("reviewer-reports-to-one-involved") : null;
    }

    List<Option> whoMay(CaseFacts facts) {
        return staff.inRole(Role.REVIEWER).stream()
                .filter(one -> against(one.id(), facts) == null)
                .map(one -> new Option(one.id().toString(), one.displayName()))
                .toList();
    }

    /** Names, and why not. */
    List<Said> whoMayNot(CaseFacts facts) {
        return staff.inRole(Role.REVIEWER).stream()
                .flatMap(one -> Stream.ofNullable(against(one.id(), facts))
                        .map(problem -> new Said(one.displayName(), words.refusal(problem))))
                .toList();
    }
}

package org.followthrough.hearsay.write;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.hearsay.events.HearsayWeighed;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What was brought is matched to a case, or set aside with a reason; once, unless it was kept in mind. */
final class WeighingHearsay {

    private static final ActorMay WEIGH = ActorMay.importDecisions();

    private WeighingHearsay() {}

    static HearsayWeighed decide(WeighHearsay command, @Nullable HearsayWeight before, Acting acting) {
        WEIGH.require(acting);
        boolean matched = command.weight() == HearsayWeight.MATCHED;
        if (matched && command.caseId() == null) {
            throw refused("hearsay-case-missing");
        }
        if (!matched && command.because() == null) {
            throw refused("hearsay-reason-missing");
        }
        if (before != null && before.settled()) {
            throw refused("hearsay-weighed-already");
        }
        return new HearsayWeighed(
                command.hearsayId(),
                acting.staffId(),
                acting.today(),
                command.weight(),
                command.caseId(),
                command.because());
    }

    private static Refused refused(String code) {
        return new Refused(List.of(new Problem(code)));
    }
}

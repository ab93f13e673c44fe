package org.followthrough.casefile.rules;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** NOT_SEEN is refused where the person was not heard (rule D2). */
public final class NotSeenOnlyAfterAHearing<C> implements Rule<C> {

    private final Function<C, Map<MethodOfControl, IndicatorAnswer>> answers;
    private final BiPredicate<C, CaseFacts> heard;

    public NotSeenOnlyAfterAHearing(
            Function<C, Map<MethodOfControl, IndicatorAnswer>> answers, BiPredicate<C, CaseFacts> heard) {
        this.answers = answers;
        this.heard = heard;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        if (heard.test(command, facts)) {
            return null;
        }
        List<String> notSeen = answers.apply(command).entrySet().stream()
                .filter(answer -> answer.getValue() == IndicatorAnswer.NOT_SEEN)
                .map(answer -> answer.getKey().name())
                .sorted()
                .toList();
        return notSeen.isEmpty() ? null : new Problem("not-seen-without-hearing", notSeen);
    }
}

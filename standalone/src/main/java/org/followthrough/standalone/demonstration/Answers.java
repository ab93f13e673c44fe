package org.followthrough.standalone.demonstration;

import java.util.EnumMap;
import java.util.Map;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;

/** What was found about the indicators: {@code seen(DebtBondage).notSeen(PhysicalAbuse)}. */
final class Answers {

    private final Map<MethodOfControl, IndicatorAnswer> answers = new EnumMap<>(MethodOfControl.class);

    private Answers() {}

    static Answers none() {
        return new Answers();
    }

    static Answers seen(MethodOfControl... methods) {
        return new Answers().all(IndicatorAnswer.SEEN, methods);
    }

    static Answers notSeen(MethodOfControl... methods) {
        return new Answers().all(IndicatorAnswer.NOT_SEEN, methods);
    }

    static Answers notAsked(MethodOfControl... methods) {
        return new Answers().all(IndicatorAnswer.COULD_NOT_BE_ASKED, methods);
    }

    Answers and(Answers more) {
        answers.putAll(more.answers);
        return this;
    }

    private Answers all(IndicatorAnswer answer, MethodOfControl... methods) {
        for (MethodOfControl method : methods) {
            answers.put(method, answer);
        }
        return this;
    }

    Map<MethodOfControl, IndicatorAnswer> map() {
        return Map.copyOf(answers);
    }
}

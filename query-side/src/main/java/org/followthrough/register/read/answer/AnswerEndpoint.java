package org.followthrough.register.read.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.Standing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The answer, and the list behind each of its figures, as JSON. Parameters are those of the page. */
@RestController
class AnswerEndpoint {

    private static final int MOST_ROWS = 1_000;

    private final QueryGateway queries;

    AnswerEndpoint(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * How everyone stands; counts cases.
     *
     * @param notRecognised the sum of {@code states}, and of {@code words}
     */
    record Summary(
            int cases,
            int recognised,
            int undecided,
            int notRecognised,
            Map<Outcome, Integer> outcomes,
            Map<FollowUpState, Integer> states,
            Map<FollowUpWord, Integer> words,
            int neverReached,
            int mentionedWithoutCase) {}

    @GetMapping("/api/not-recognised")
    Summary summary(@RequestParam Map<String, String> asked) {
        Answer answer = queries.query(new FindAnswer(CasesPage.filter(asked)), Answer.class)
                .join();
        return new Summary(
                answer.total(),
                answer.of(Standing.RECOGNISED),
                answer.of(Standing.UNDECIDED),
                answer.of(Standing.NOT_RECOGNISED),
                each(Outcome.class, outcome -> answer.count(cell -> cell.outcome() == outcome)),
                each(FollowUpState.class, answer::in),
                each(FollowUpWord.class, answer::in),
                answer.neverReached(),
                answer.mentionedWithoutCase());
    }

    /** @param offset rows to skip; a page has at most 1,000 */
    @GetMapping("/api/cases")
    RegisterRows list(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "0") int offset) {
        var query = new FindRegister(CasesPage.filter(asked), Math.max(offset, 0), MOST_ROWS);
        return queries.query(query, RegisterRows.class).join();
    }

    private static <E extends Enum<E>> Map<E, Integer> each(Class<E> list, ToIntFunction<E> count) {
        var counts = new EnumMap<E, Integer>(list);
        List<E> codes = Arrays.asList(list.getEnumConstants());
        codes.forEach(code -> counts.put(code, count.applyAsInt(code)));
        return counts;
    }
}

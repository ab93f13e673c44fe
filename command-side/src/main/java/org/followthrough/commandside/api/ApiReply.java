package org.followthrough.commandside.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is answered when something is wrong (RFC 9457).
 *
 * @param title the same for each code, in English
 * @param code stable, kebab-case
 * @param detail what the first problem means, in the language asked for; absent where this process has no words for it
 * @param problems all that stands against the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiReply(
        String title, int status, String code, @Nullable String detail, List<Stated> problems) {

    static ApiReply of(Failure failure, List<Problem> problems, RefusalWords words) {
        List<Stated> stated =
                problems.stream().map(problem -> Stated.of(problem, words)).toList();
        String detail = stated.isEmpty() ? null : stated.get(0).detail();
        return new ApiReply(failure.title, failure.status, failure.code(), detail, stated);
    }

    /** @param parameters dates (ISO), numbers, codes, names of fields; never what was sent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stated(
            String code,
            List<String> missing,
            Map<String, String> parameters,
            @Nullable String detail) {

        static Stated of(Problem problem, RefusalWords words) {
            return new Stated(problem.code(), problem.missing(), problem.parameters(), words.of(problem));
        }
    }
}

package org.followthrough.queryside.web;

import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, said at the field and in the summary in the same words.
 *
 * @param field empty where it concerns no single field
 * @param anchor id of the input the summary's link goes to
 * @param keys message keys of the sentence, the first that exists is said; none where a problem says it
 */
public record FormError(
        String field,
        String anchor,
        List<String> keys,
        List<Object> values,
        @Nullable Problem problem) {

    public String text(Words words) {
        return problem == null ? words.first(keys, values.toArray()) : words.refusal(problem);
    }

    /** Sentences on what is missing, for a refusal that lists it. */
    public List<String> missing(Words words) {
        return problem == null ? List.of() : words.missing(problem);
    }
}

package org.followthrough.queryside.web;

import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, said at the field and in the summary in the same words.
 *
 * @param field empty where it concerns no single field
 * @param anchor id of the input the summary's link goes to
 * @param keys message keys of the sentence, the first that exists is said; none where a problem says it
 * @param remedies addresses where it is put right, by the code of the problem or of what it says is missing
 */
public record FormError(
        String field,
        String anchor,
        List<String> keys,
        List<Object> values,
        @Nullable Problem problem,
        Map<String, String> remedies) {

    public String text(Words words) {
        return problem == null ? words.first(keys, values.toArray()) : words.refusal(problem);
    }

    /** Address where the whole problem is put right, null for none. */
    public @Nullable String remedy() {
        return problem == null ? null : remedies.get(problem.code());
    }

    /**
     * Address where what is missing is put right, null for none.
     *
     * @param index in {@link #missing}
     */
    public @Nullable String remedy(int index) {
        return problem == null ? null : remedies.get(problem.missing().get(index));
    }

    /** Sentences on what is missing, for a refusal that lists it. */
    public List<String> missing(Words words) {
        return problem == null ? List.of() : words.missing(problem);
    }
}

package org.followthrough.casefile.read.actions;

import java.util.List;
import org.followthrough.queryside.web.Words;

/**
 * A link to a form about a case.
 *
 * @param key message key of the label
 * @param values what fills the label: codes and dates, never personal data
 * @param href path from the root, for {@code th:href="@{${action.href}}"}
 */
public record CaseAction(String key, List<Object> values, String href) {

    public String text(Words words) {
        return words.text(key, values.toArray());
    }
}

package org.followthrough.queryside.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the label of a code whose list is not said. A code that two lists label differently has none. */
final class CodeLabels {

    private CodeLabels() {}

    static Optional<String> find(Messages messages, String code, Locale locale) {
        Set<String> labels = new TreeSet<>();
        messages.all(Language.of(locale)).forEach((key, text) -> {
            if (key.startsWith("codes.") && key.endsWith("." + code)) {
                labels.add(text);
            }
        });
        return labels.size() == 1 ? Optional.of(labels.iterator().next()) : Optional.empty();
    }
}

package org.followthrough.casefile.commands;

import java.util.List;
import java.util.Map;

/**
 * Why a command was refused (rule E3). The words live in the message bundles under {@code refusal.<code>}.
 *
 * @param code stable, kebab-case
 * @param missing codes of what is missing, empty where the code says it all
 * @param parameters values for the sentence: codes, dates (ISO) and numbers, never personal data
 */
public record Problem(String code, List<String> missing, Map<String, String> parameters) {

    public Problem(String code) {
        this(code, List.of(), Map.of());
    }

    public Problem(String code, List<String> missing) {
        this(code, missing, Map.of());
    }

    public Problem(String code, Map<String, String> parameters) {
        this(code, List.of(), parameters);
    }
}

package org.followthrough.commandside.api;

import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Sentences for refusals. They belong to the pages: where those run in another process, codes have to do. */
record RefusalWords(MessageSource words) {

    /** Null where nobody here knows the words. */
    @Nullable
    String of(Problem problem) {
        String sentence = words.getMessage("refusal." + problem.code(), null, null, LocaleContextHolder.getLocale());
        if (sentence == null) {
            return null;
        }
        for (Map.Entry<String, String> parameter : problem.parameters().entrySet()) {
            sentence = sentence.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return sentence;
    }
}

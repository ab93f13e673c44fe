package org.followthrough.casefile.rules;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A language is named by its BCP 47 tag. */
public final class LanguageIsKnown<C> implements Rule<C> {

    private final Function<C, @Nullable String> language;

    public LanguageIsKnown(Function<C, @Nullable String> language) {
        this.language = language;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        String tag = language.apply(command);
        return tag == null || wellFormed(tag) ? null : new Problem("unknown-language");
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}

package org.followthrough.casefile.rules;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * A language is named by its BCP 47 tag: language, script, region. Events hold it in the clear, so parts in which one could
 * write anything, variants and private use, are refused.
 */
public final class LanguageIsKnown<C> implements Rule<C> {

    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\\d{3}))?", Pattern.CASE_INSENSITIVE);

    private final Function<C, @Nullable String> language;

    public LanguageIsKnown(Function<C, @Nullable String> language) {
        this.language = language;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        String tag = language.apply(command);
        return tag == null || TAG.matcher(tag).matches() ? null : new Problem("unknown-language");
    }
}

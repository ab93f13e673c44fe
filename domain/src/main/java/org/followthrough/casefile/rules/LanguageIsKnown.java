package org.followthrough.casefile.rules;

import java.util.function.Function;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.entries.LanguageTag;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** A language is named by a {@link LanguageTag}. */
public final class LanguageIsKnown<C> implements Rule<C> {

    private final Function<C, @Nullable Personal<String>> language;

    public LanguageIsKnown(Function<C, @Nullable Personal<String>> language) {
        this.language = language;
    }

    @Override
    public @Nullable Problem broken(C command, CaseFacts facts, Protocol protocol, Acting acting) {
        return against(acting.opener().read(language.apply(command)).orElse(null));
    }

    /** @param tag null where none is named */
    public static @Nullable Problem against(@Nullable String tag) {
        return tag == null || LanguageTag.is(tag) ? null : new Problem("unknown-language");
    }
}

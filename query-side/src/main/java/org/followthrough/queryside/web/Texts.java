package org.followthrough.queryside.web;

import org.followthrough.personal.Broken;
import org.followthrough.personal.Erased;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What is sealed, in words: what it says, when it was erased, or that nobody can rely on it. Templates say {@code ${texts.…}}. */
public final class Texts {

    private final Words words;

    public Texts(Words words) {
        this.words = words;
    }

    public String of(Personal<String> text) {
        return text.value().orElseGet(() -> closed(text));
    }

    /** @param tag of a language, BCP 47 */
    public String language(Personal<String> tag) {
        return tag.value().map(words::languageName).orElseGet(() -> closed(tag));
    }

    /** The value, null where there is none or nobody can read it. */
    public <T> @Nullable T orNull(@Nullable Personal<T> sealed) {
        return sealed == null ? null : sealed.value().orElse(null);
    }

    /** Why nobody can read it. */
    public String closed(Personal<?> sealed) {
        return sealed instanceof Erased<?> erased
                ? words.text("cases.erased", erased.since())
                : words.text("cases.seal-broken");
    }

    public boolean broken(@Nullable Personal<?> sealed) {
        return sealed instanceof Broken<?>;
    }
}

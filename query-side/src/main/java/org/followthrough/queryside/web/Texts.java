package org.followthrough.queryside.web;

import java.util.Optional;
import java.util.function.Function;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Where pages open what is sealed, and nowhere else: what it says, when it was erased, or that nobody can rely on it. Templates say
 * {@code ${texts.…}}.
 */
public final class Texts {

    private final Words words;
    private final Opener opener;

    public Texts(Words words, Opener opener) {
        this.words = words;
        this.opener = opener;
    }

    public String of(Personal<String> text) {
        return of(text, Function.identity());
    }

    /** @param tag of a language, BCP 47 */
    public String language(Personal<String> tag) {
        return of(tag, words::languageName);
    }

    /** @param code of a country, ISO 3166-1 alpha-2 */
    public String country(Personal<String> code) {
        return of(code, words::country);
    }

    private String of(Personal<String> text, Function<String, String> said) {
        Opened<String> opened = opener.open(text);
        return opened.content().map(said).orElseGet(() -> closed(opened));
    }

    /** The value; empty where there is none or nobody can read it. */
    public <T> Optional<T> read(@Nullable Personal<T> sealed) {
        return opener.read(sealed);
    }

    /** As {@link #read}, null where that is empty. */
    public <T> @Nullable T orNull(@Nullable Personal<T> sealed) {
        return opener.read(sealed).orElse(null);
    }

    /** Why nobody can read it. */
    public String closed(Personal<?> sealed) {
        return closed(opener.open(sealed));
    }

    private String closed(Opened<?> opened) {
        return opened instanceof Opened.Erased<?> erased
                ? words.text("cases.erased", erased.since())
                : words.text("cases.seal-broken");
    }

    /** Why one who may not read it sees no more than that it is there. */
    public String notForYourRole() {
        return words.text("cases.not-for-your-role");
    }

    /** Whether nobody can rely on one of the texts in it. */
    public boolean broken(@Nullable Object holder) {
        return opener.anyBroken(holder);
    }
}

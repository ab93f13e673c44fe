package org.followthrough.queryside.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language and script the pages are shown in. */
public enum Language {
    ENGLISH("en", "English"),
    SERBIAN_LATIN("sr-Latn", "Srpski"),
    SERBIAN_CYRILLIC("sr-Cyrl", "Српски");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** BCP 47, as in {@code <html lang>} and {@code ?lang=}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The language's name for itself; the same whatever language the page is in. */
    public String ownName() {
        return ownName;
    }

    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /** The one that suits best, by the Unicode rules: plain {@code sr} is Cyrillic, {@code hr} reads Latin. English when none does. */
    static Language suiting(List<Locale> wished) {
        return Preference.best(wished);
    }

    static Language of(Locale locale) {
        return tagged(locale.toLanguageTag()).orElseGet(() -> suiting(List.of(locale)));
    }
}

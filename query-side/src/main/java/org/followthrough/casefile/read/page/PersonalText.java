package org.followthrough.casefile.read.page;

import java.util.function.Consumer;
import java.util.function.Function;
import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Texts;

/** What is sealed, in words: for who may read it as {@link Texts} says it, for others that it is there. */
public record PersonalText(Texts texts, boolean mayRead) {

    public String of(Personal<String> personal) {
        return said(personal, texts::of);
    }

    /** @param tag BCP 47 */
    String language(Personal<String> tag) {
        return said(tag, texts::language);
    }

    /** @param code ISO 3166-1 alpha-2 */
    String country(Personal<String> code) {
        return said(code, texts::country);
    }

    private String said(Personal<String> personal, Function<Personal<String>, String> words) {
        return mayRead ? words.apply(personal) : texts.notForYourRole();
    }

    /** Says nothing to who may not read it. */
    <T> void read(Personal<T> sealed, Consumer<T> readable, Consumer<String> closed) {
        if (mayRead) {
            texts.read(sealed).ifPresentOrElse(readable, () -> closed.accept(texts.closed(sealed)));
        }
    }
}

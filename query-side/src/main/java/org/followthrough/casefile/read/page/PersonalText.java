package org.followthrough.casefile.read.page;

import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;

/** What is sealed, in words: for who may read it as {@link Texts} says it, for others that it is there. */
public record PersonalText(Words words, boolean mayRead) {

    public String of(Personal<String> personal) {
        return mayRead ? new Texts(words).of(personal) : notForThisRole();
    }

    /** @param tag BCP 47 */
    String language(Personal<String> tag) {
        return mayRead ? new Texts(words).language(tag) : notForThisRole();
    }

    private String notForThisRole() {
        return words.text("cases.not-for-your-role");
    }
}

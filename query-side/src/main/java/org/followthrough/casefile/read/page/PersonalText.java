package org.followthrough.casefile.read.page;

import org.followthrough.personal.Erased;
import org.followthrough.personal.Known;
import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Words;

/** What is sealed, in words: for who may read it what it says, for others that it is there, and for all when it was erased. */
public record PersonalText(Words words, boolean mayRead) {

    public String of(Personal<String> personal) {
        if (!mayRead) {
            return words.text("cases.not-for-your-role");
        }
        return personal instanceof Known<String> known
                ? known.content()
                : words.text("cases.erased", ((Erased<String>) personal).since());
    }
}

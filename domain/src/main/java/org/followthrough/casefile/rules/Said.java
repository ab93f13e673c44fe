package org.followthrough.casefile.rules;

import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Whether a text says anything. */
public final class Said {

    private Said() {}

    /** An erased text once said something. */
    public static boolean something(@Nullable Personal<String> text, Opener opener) {
        return text != null && opener.read(text).map(said -> !said.isBlank()).orElse(true);
    }
}

package org.followthrough.review.read.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.read.page.PersonalText;
import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.jspecify.annotations.Nullable;

/** Builds what is known, one row after the other; labels are {@code review.packet.<key>}. What is not known is left out. */
final class Rows {

    private final Words words;
    private final StaffNames names;
    private final PersonalText texts;
    private final List<Said> rows = new ArrayList<>();

    Rows(Words words, StaffNames names, PersonalText texts) {
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    List<Said> all() {
        return List.copyOf(rows);
    }

    /** A code or a date. */
    Rows value(String key, @Nullable Object value) {
        return value == null ? this : row(key, words.value(value));
    }

    Rows person(String key, UUID staffId) {
        return row(key, names.of(staffId));
    }

    Rows text(String key, @Nullable Personal<String> text) {
        return text == null ? this : row(key, texts.of(text));
    }

    Rows say(String key, String sentence) {
        return row(key, words.text(sentence));
    }

    private Rows row(String key, String value) {
        rows.add(new Said(words.text("review.packet." + key), value));
        return this;
    }
}

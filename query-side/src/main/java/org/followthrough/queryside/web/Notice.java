package org.followthrough.queryside.web;

import java.util.List;

/**
 * What the next page says once on top, for example "Saved. It will show here in a moment.": put it under
 * {@link #ATTRIBUTE} into the redirect's flash attributes.
 */
public record Notice(String key, List<Object> values) {

    public static final String ATTRIBUTE = "notice";

    public static Notice of(String key, Object... values) {
        return new Notice(key, List.of(values));
    }

    /** The command was recorded; the view that shows it is still catching up. */
    public static Notice savedShownSoon() {
        return of("web.notice.saved-shown-soon");
    }

    public static Notice saved() {
        return of("web.notice.saved");
    }

    public String text(Words words) {
        return words.text(key, values.toArray());
    }
}

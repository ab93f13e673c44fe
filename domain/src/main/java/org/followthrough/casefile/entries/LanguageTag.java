package org.followthrough.casefile.entries;

import java.util.regex.Pattern;

/**
 * A language is named by its BCP 47 tag: language, script, region. Parts in which one could write anything, variants and
 * private use, are none.
 */
public final class LanguageTag {

    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\\d{3}))?", Pattern.CASE_INSENSITIVE);

    private LanguageTag() {}

    public static boolean is(String tag) {
        return TAG.matcher(tag).matches();
    }
}

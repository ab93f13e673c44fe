package org.followthrough.queryside.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {0}} and {@code {name}} in a text. A placeholder without a value stays visible, so that it is noticed. */
final class Placeholders {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private Placeholders() {}

    static String fill(String text, Object[] values, Shown shown) {
        return fill(text, name -> {
            boolean known = name.chars().allMatch(Character::isDigit) && Integer.parseInt(name) < values.length;
            return known ? shown.value(values[Integer.parseInt(name)]) : "{" + name + "}";
        });
    }

    static String fill(String text, UnaryOperator<String> values) {
        String filled =
                PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
        return SerbianDates.inflected(filled);
    }
}

package org.followthrough.register.read.answer;

import java.util.Locale;
import java.util.Optional;

/**
 * By which a person who comes back is found without a name or a number of a case: twelve digits, said in any language and read in
 * any script. It names nothing and cannot be guessed; whoever finds it learns nothing.
 */
public record ReturnCode(long number) {

    private static final int DIGITS = 12;

    /** @return empty unless there are twelve digits; spaces and dashes do not count */
    public static Optional<ReturnCode> parse(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{" + DIGITS + "}")
                ? Optional.of(new ReturnCode(Long.parseLong(digits)))
                : Optional.empty();
    }

    /** In groups of three. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%012d", number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }
}

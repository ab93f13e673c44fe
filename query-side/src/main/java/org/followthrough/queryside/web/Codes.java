package org.followthrough.queryside.web;

import java.util.Arrays;
import java.util.Optional;

/** Reads a code that came from outside. */
public final class Codes {

    private Codes() {}

    /** Empty for anything that is no constant of the list. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> list, String value) {
        return Arrays.stream(list.getEnumConstants())
                .filter(code -> code.name().equals(value))
                .findFirst();
    }
}

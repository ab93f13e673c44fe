package org.followthrough.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Growing and shrinking of immutable lists. */
public final class Listed {

    private Listed() {}

    public static <T> List<T> plus(List<T> items, T item) {
        var grown = new ArrayList<>(items);
        grown.add(item);
        return List.copyOf(grown);
    }

    public static <T> List<T> without(List<T> items, Predicate<T> unwanted) {
        return items.stream().filter(unwanted.negate()).toList();
    }
}

package org.followthrough.casefile.write;

import java.util.Objects;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;

/** Matches anything and keeps it, to be looked at in the test's own words. */
public final class Captured<T> extends BaseMatcher<T> {

    private @Nullable T value;

    public T value() {
        return Objects.requireNonNull(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean matches(Object actual) {
        value = (T) actual;
        return true;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("anything");
    }
}

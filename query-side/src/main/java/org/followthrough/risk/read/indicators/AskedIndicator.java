package org.followthrough.risk.read.indicators;

import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a form asks about it.
 *
 * @param reported the source reported it
 * @param recorded the latest answer anyone recorded, null where nobody did
 */
public record AskedIndicator(
        MethodOfControl method, boolean reported, @Nullable IndicatorAnswer recorded) {

    /** Name of its field, and id of its first input. */
    public String field() {
        return fieldOf(method);
    }

    static String fieldOf(MethodOfControl method) {
        return "indicator-" + method.name();
    }
}

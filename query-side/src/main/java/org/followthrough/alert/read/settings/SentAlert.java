package org.followthrough.alert.read.settings;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.codes.AlertChannel;
import org.jspecify.annotations.Nullable;

/**
 * Something that left the program, or was to.
 *
 * @param digestOn null for a single alert and for a test
 * @param single tells one alert
 * @param failure what the last failed attempt met, null where none failed
 */
record SentAlert(
        AlertChannel channel,
        boolean single,
        @Nullable LocalDate digestOn,
        Instant queuedAt,
        int attempts,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt,
        @Nullable String failure) {

    /** Key of the sentence that says how it stands. */
    public String state() {
        if (sentAt != null) {
            return "sent";
        }
        return givenUpAt != null ? "given-up" : failure == null ? "waiting" : "trying";
    }

    /** Key of the sentence that says what failed. */
    public String failed() {
        return failure == null || failure.startsWith("answered-") ? "answered" : failure;
    }

    /** The status the receiver answered with, as it was. */
    public String answer() {
        return failure == null ? "" : failure.replace("answered-", "");
    }
}

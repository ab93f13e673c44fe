package org.followthrough.alert.read.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.AlertChannel;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to leave the program.
 *
 * @param id the same however often it is tried: receivers drop a repeat by it
 * @param alert null for a digest and for a test
 * @param digestOn null for a single alert and for a test
 * @param attempts including the one under way
 */
record Delivery(
        UUID id,
        UUID recipient,
        AlertChannel channel,
        @Nullable UUID alert,
        @Nullable LocalDate digestOn,
        Instant queuedAt,
        int attempts) {}

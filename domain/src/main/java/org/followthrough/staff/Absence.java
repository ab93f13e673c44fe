package org.followthrough.staff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which one is away and another stands in.
 *
 * @param from first day away, in the protocol's zone
 * @param until last day away; before {@code from} where one did not go
 * @param deputy staff id of the one who stands in
 */
public record Absence(UUID id, UUID member, LocalDate from, LocalDate until, UUID deputy) {

    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    public boolean overlaps(LocalDate first, LocalDate last) {
        return !until.isBefore(from) && !from.isAfter(last) && !until.isBefore(first);
    }

    /** Neither over nor called off. */
    public boolean lastsBeyond(LocalDate day) {
        return !until.isBefore(from) && !until.isBefore(day);
    }
}

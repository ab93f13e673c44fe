package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;

/**
 * What the leading case has to know of a duplicate, so that no rule forgets it.
 *
 * @param reference of the duplicate, for example {@code 2026-0147/1}
 * @param receivedOn the day its report was received
 * @param ongoing its report was not decided on
 * @param connections kinds of connections it names: no channel runs through one (rule C2)
 * @param methods indicators that were reported or recorded there: a negative decision answers each (rule D2)
 * @param staff everyone who had a part in it: none of them reviews the leading case (rule R2)
 */
public record BroughtAlong(
        String reference,
        LocalDate receivedOn,
        SourceCategory source,
        boolean ongoing,
        Set<ConnectionKind> connections,
        Set<MethodOfControl> methods,
        Set<UUID> staff,
        LeftOwed owed) {}

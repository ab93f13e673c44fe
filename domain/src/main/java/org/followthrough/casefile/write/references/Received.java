package org.followthrough.casefile.write.references;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which report it is: sent again, it is given the same number.
 *
 * @param by staff id of the sender
 * @param fingerprint of what was typed, null where nobody typed it
 */
public record Received(UUID commandId, UUID by, @Nullable String fingerprint) {}

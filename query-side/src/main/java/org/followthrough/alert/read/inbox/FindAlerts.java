package org.followthrough.alert.read.inbox;

import java.util.UUID;
import org.followthrough.codes.AlertKind;
import org.jspecify.annotations.Nullable;

/** What one member was told, and what is open of those they stand in for, newest first; answered by {@link AlertRows}. Null lets everything through. */
record FindAlerts(
        UUID recipient, @Nullable AlertKind kind, @Nullable AlertState state, int offset, int limit) {}

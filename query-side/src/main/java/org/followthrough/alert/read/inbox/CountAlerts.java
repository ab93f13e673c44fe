package org.followthrough.alert.read.inbox;

import java.util.UUID;

/** Answered by {@link AlertCounts}. */
record CountAlerts(UUID recipient) {}

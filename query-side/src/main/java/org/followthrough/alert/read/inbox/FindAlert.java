package org.followthrough.alert.read.inbox;

import java.util.UUID;

/** One alert of that recipient, or of whom they stand in for; answered by an Optional of {@link AlertRow}. */
record FindAlert(UUID recipient, UUID alert) {}

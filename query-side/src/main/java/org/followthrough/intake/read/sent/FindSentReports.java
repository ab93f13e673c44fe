package org.followthrough.intake.read.sent;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reports that one of the members sent, latest first; answered by {@link SentReports}.
 *
 * @param members ids of staff of one organisation
 * @param report only this one, null for all
 */
record FindSentReports(Set<UUID> members, @Nullable String report, int offset, int limit) {}

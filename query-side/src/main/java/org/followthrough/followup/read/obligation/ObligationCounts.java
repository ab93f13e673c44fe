package org.followthrough.followup.read.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands today.
 *
 * @param overdue obligations past their date
 * @param neverFollowedUp people whose first check is overdue and none was ever completed
 * @param withoutObligation not recognised, nothing owed, and no end of the follow-up says why: must be 0 (rule F1)
 * @param nextDueOn the next date on which something is due, null where nothing is
 */
public record ObligationCounts(
        int overdue,
        int neverFollowedUp,
        int withoutObligation,
        @Nullable LocalDate nextDueOn) {}

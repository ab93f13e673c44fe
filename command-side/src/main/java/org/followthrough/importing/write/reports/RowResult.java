package org.followthrough.importing.write.reports;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.commands.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param said all that is in events of it now, null where its case was refused
 * @param problems why some or all of it was refused
 */
record RowResult(ClaimedRow row, @Nullable Fingerprint said, List<Problem> problems) {

    UUID commandId() {
        return row.commandId();
    }
}

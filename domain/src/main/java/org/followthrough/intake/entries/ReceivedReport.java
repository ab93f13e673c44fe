package org.followthrough.intake.entries;

import java.util.List;
import org.followthrough.casefile.commands.Recorded;

/**
 * What became of a report.
 *
 * @param reference reporting year and running number, for example {@code 2025-0147}
 * @param cases in the order of its persons
 */
public record ReceivedReport(String reference, List<Recorded> cases) {}

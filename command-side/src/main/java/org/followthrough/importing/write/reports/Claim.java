package org.followthrough.importing.write.reports;

import java.util.UUID;
import org.followthrough.codes.SourceCategory;

/**
 * A person of a report, and the command that opens the person's case.
 *
 * @param report reporting year and running number
 * @param broughtIn all of the row is in events
 */
record Claim(Person person, UUID commandId, String report, boolean broughtIn) {

    record Person(SourceCategory source, String ref, int no) {

        static Person of(ReportRow row) {
            return new Person(row.source(), row.sourceRef(), row.personNo());
        }
    }

    ReportKey reportKey() {
        int year = Integer.parseInt(report.substring(0, report.indexOf('-')));
        return new ReportKey(person.source(), person.ref(), year);
    }
}

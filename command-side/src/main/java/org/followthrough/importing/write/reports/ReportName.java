package org.followthrough.importing.write.reports;

import org.jspecify.annotations.Nullable;

/**
 * A report as whoever sent it names it: a sender may number anew each year, and two may use one number (law J10). Readable, so never
 * stored: {@link RowKey} is.
 *
 * @param sender the organisation, or the category of the source where the row names none; folded like the number
 * @param year in which the report was received
 */
record ReportName(String sender, int year, String number) {

    static ReportName of(ReportRow row) {
        return new ReportName(sender(row), row.receivedOn().getYear(), FoldedSpelling.same(row.sourceRef()));
    }

    private static String sender(ReportRow row) {
        @Nullable String organisation = row.organisation();
        return organisation == null ? "category/" + row.source() : "organisation/" + FoldedSpelling.same(organisation);
    }

    /** Never what the row says: this ends up in logs. */
    @Override
    public String toString() {
        return "ReportName[" + year + "]";
    }
}

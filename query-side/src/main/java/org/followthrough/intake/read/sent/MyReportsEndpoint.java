package org.followthrough.intake.read.sent;

import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.staff.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports of one's organisation as JSON: what the page shows, and no more. */
@RestController
class MyReportsEndpoint {

    private static final int MOST_REPORTS = 1_000;

    private final MyReports reports;

    MyReportsEndpoint(MyReports reports) {
        this.reports = reports;
    }

    /** @param offset reports to skip; a page has at most 1,000 */
    @GetMapping("/api/my-reports")
    MyReports.Page reports(@RequestParam(defaultValue = "0") int offset) {
        return reports.of(Viewer.in(Role.REPORTING_ORGANISATION), Math.max(offset, 0), MOST_REPORTS);
    }
}

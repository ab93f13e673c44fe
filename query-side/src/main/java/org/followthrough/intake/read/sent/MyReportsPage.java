package org.followthrough.intake.read.sent;

import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.queryside.web.Here;
import org.followthrough.queryside.web.PageOf;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What an organisation looks at first: what became of those it reported. */
@Controller
class MyReportsPage {

    static final String PATH = "/my-reports";

    private static final int REPORTS = 25;

    private final MyReports reports;

    MyReportsPage(MyReports reports) {
        this.reports = reports;
    }

    @GetMapping(PATH)
    String reports(@ModelAttribute("here") Here here, Model model) {
        StaffMember viewer = Viewer.in(Role.REPORTING_ORGANISATION);
        PageOf page = PageOf.asked(here, REPORTS, reports.of(viewer, 0, 1).total());
        model.addAttribute("page", page)
                .addAttribute(
                        "reports",
                        reports.of(viewer, (int) page.offset(), REPORTS).reports());
        return "intake/my-reports";
    }
}

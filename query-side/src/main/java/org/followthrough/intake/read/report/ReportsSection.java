package org.followthrough.intake.read.report;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The part of the site on reports: so far taking one in. */
@Controller
class ReportsSection {

    @GetMapping("/reports")
    String begin() {
        return "redirect:" + ReportPage.PATH;
    }
}

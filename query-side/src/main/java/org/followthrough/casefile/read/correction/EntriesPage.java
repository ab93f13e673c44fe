package org.followthrough.casefile.read.correction;

import org.followthrough.casefile.read.form.CaseAtHand;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists what can be corrected; a decision or a report cannot be struck out. */
@Controller
class EntriesPage {

    private final CorrectableEntries entries;

    EntriesPage(CorrectableEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/cases/{reference}/corrections")
    ModelAndView list(CaseAtHand at) {
        var page = new ModelAndView("casefile/corrections")
                .addObject("caseAtHand", at)
                .addObject("entries", entries.of(at));
        at.facts().corrections().open().stream()
                .filter(correction -> correction.entry().equals(at.caseId()))
                .findFirst()
                .ifPresent(correction -> page.addObject("particularsWait", correction.correction()));
        return page;
    }
}

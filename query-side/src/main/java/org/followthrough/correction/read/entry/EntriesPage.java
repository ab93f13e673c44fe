package org.followthrough.correction.read.entry;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.decision.facts.DecisionFacts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists what can be corrected; a decision or a report cannot be struck out, and the outcome of a decision stays. */
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
        waiting(at, at.caseId()).ifPresent(correction -> page.addObject("particularsWait", correction));
        DecisionFacts decision = at.facts().decision();
        if (decision.isTaken()) {
            page.addObject("decision", decision.latest());
            waiting(at, decision.latest().id()).ifPresent(correction -> page.addObject("decisionWaits", correction));
        }
        return page;
    }

    private static Optional<UUID> waiting(CaseAtHand at, UUID entry) {
        return at.facts().corrections().open().stream()
                .filter(correction -> correction.entry().equals(entry))
                .map(CorrectionProposed::correction)
                .findFirst();
    }
}

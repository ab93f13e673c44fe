package org.followthrough.casefile.read.page;

import java.time.Clock;
import org.followthrough.casefile.read.actions.CaseActions;
import org.followthrough.casefile.read.timeline.Moment;
import org.followthrough.casefile.read.timeline.TimelineFinder;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: its history, and how it stands, today or after any of its acts. */
@Controller
class CasePage {

    private static final String PATH = "/cases/{reference:\\d{4}-\\d{4,9}-\\d{1,4}}";

    private final TimelineFinder timelines;
    private final TimelineWords timelineWords;
    private final AsItStood asItStood;
    private final OwedLines owed;
    private final Clock clock;
    private final Moments moments;
    private final CaseActions actions;
    private final Heads heads;

    CasePage(
            TimelineFinder timelines,
            TimelineWords timelineWords,
            AsItStood asItStood,
            OwedLines owed,
            Clock clock,
            Moments moments,
            CaseActions actions,
            Heads heads) {
        this.timelines = timelines;
        this.timelineWords = timelineWords;
        this.asItStood = asItStood;
        this.owed = owed;
        this.clock = clock;
        this.moments = moments;
        this.actions = actions;
        this.heads = heads;
    }

    @GetMapping(path = PATH, params = "!moment")
    String one(
            @PathVariable String reference,
            @RequestParam(required = false) Long at,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        show(reference, at, viewer, model);
        return "casefile/case";
    }

    /** The slider counts moments; the address names each by its last event, so that it stays right. */
    @GetMapping(path = PATH, params = "moment")
    String slid(@PathVariable String reference, @RequestParam int moment) {
        var all = timelines.find(reference).moments();
        Moment shown = all.get(Math.min(Math.max(moment, 1), all.size()) - 1);
        return "redirect:/cases/" + reference + "?at=" + shown.at();
    }

    /** What changes when the slider is moved; the slider itself stays where it is and keeps the focus. */
    @GetMapping(path = PATH, headers = "HX-Request", params = "!moment")
    String moment(
            @PathVariable String reference,
            @RequestParam(required = false) Long at,
            @AuthenticationPrincipal SignedIn viewer,
            Model model) {
        show(reference, at, viewer, model);
        return "casefile/moment :: swapped";
    }

    private void show(String reference, @Nullable Long at, SignedIn viewer, Model model) {
        CaseThen then = CaseThen.of(timelines.find(reference), at, clock.instant());
        boolean personal = timelineWords.mayReadPersonal(viewer.staff().roles());
        Head head = heads.of(then);
        model.addAttribute("head", head)
                .addAttribute("base", "/cases/" + head.reference().inUrls())
                .addAttribute("shown", then.shown())
                .addAttribute("instead", moments.shownInstead(then.shown()))
                .addAttribute("owed", owed.of(then.facts(), then.from()))
                .addAttribute("acts", moments.of(then.timeline(), personal))
                .addAttribute("stood", asItStood.facts(then.before(), then.facts(), then.from(), personal));
        if (!then.shown().past()) {
            model.addAttribute("actions", actions.of(then.facts(), viewer.staff()));
        }
    }
}

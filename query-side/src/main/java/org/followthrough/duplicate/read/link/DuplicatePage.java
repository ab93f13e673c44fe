package org.followthrough.duplicate.read.link;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.entries.DuplicateConfirmationEntry;
import org.followthrough.duplicate.entries.DuplicateEntry;
import org.followthrough.duplicate.entries.DuplicateRefusalEntry;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.write.answer.ConfirmingDuplicate;
import org.followthrough.duplicate.write.answer.DecliningDuplicate;
import org.followthrough.duplicate.write.propose.ProposingDuplicate;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.queryside.web.Form;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody says that another case is of the same person; a supervisor, the second of two, answers (rules L1, D8). */
@Controller
@RequestMapping("/cases/{reference}/duplicate")
class DuplicatePage {

    private static final String PROPOSE = "duplicate.propose";
    private static final String ANSWER = "duplicate.answer";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-proposal", "happenedOn",
            "reason-missing", "because",
            "case-reference-malformed", "leading",
            "no-such-case", "leading",
            "duplicate-of-itself", "leading",
            "leading-is-a-duplicate", "leading",
            "leading-not-decided", "leading",
            "leading-recognised", "leading");

    private final CaseForms forms;
    private final StaffNames names;

    DuplicatePage(CaseForms forms, StaffNames names) {
        this.forms = forms;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        DuplicateProposed proposal = at.facts().duplicate().proposal();
        return proposal == null
                ? forms.unless(
                        at.against(ProposingDuplicate.RULES),
                        at,
                        PROPOSE,
                        () -> proposing(at, HiddenFields.fresh(PROPOSE).with("happenedOn", at.today())))
                : answering(at, HiddenFields.fresh(ANSWER, at).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView propose(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(PROPOSE, typed);
        var leading = form.needText("leading");
        var because = form.needText("because");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, proposing(at, form), FIELDS),
                id -> new DuplicateEntry(id, happenedOn.orElseThrow(), leading.orElseThrow(), because.orElseThrow()));
    }

    @PostMapping(params = "proposal")
    ModelAndView answer(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(ANSWER, typed);
        var proposal = form.needId("proposal");
        var same = form.needYesNo("same");
        boolean confirms = same.orElse(false);
        var because = confirms ? form.text("because") : form.needText("because");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, answering(at, form), FIELDS),
                id -> confirms
                        ? new DuplicateConfirmationEntry(id, happenedOn.orElseThrow(), proposal.orElseThrow())
                        : new DuplicateRefusalEntry(
                                id, happenedOn.orElseThrow(), proposal.orElseThrow(), because.orElseThrow()));
    }

    private ModelAndView proposing(CaseAtHand at, Form form) {
        return forms.page(at, form, "duplicate/propose");
    }

    private ModelAndView answering(CaseAtHand at, Form form) {
        DuplicateProposed proposal = at.facts().duplicate().proposal();
        return proposal == null
                ? forms.notNow(at.against(DecliningDuplicate.RULES.forAnybody()), at, ANSWER)
                        .addObject("form", form)
                : forms.page(at, form, "duplicate/answer")
                        .addObject("proposal", proposal)
                        .addObject("dueOn", at.dueOn(ObligationKind.DUPLICATE_ANSWER, proposal.proposal()))
                        .addObject("proposedBy", names.of(proposal.by()))
                        .addObject(
                                "leading",
                                CaseReference.parse(proposal.leadingReference()).orElseThrow())
                        .addObject(
                                "confirming",
                                at.against(ConfirmingDuplicate.RULES.forAnybody(), proposal.proposal())
                                        .orElse(null))
                        .addObject(
                                "may",
                                at.against(DecliningDuplicate.RULES, proposal.proposal())
                                        .isEmpty());
    }
}

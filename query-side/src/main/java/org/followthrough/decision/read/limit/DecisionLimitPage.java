package org.followthrough.decision.read.limit;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.decision.entries.DecisionLimitEntry;
import org.followthrough.decision.write.extenddecisionlimit.ExtendingDecisionLimit;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Extends the decision limit, once (rule D7). */
@Controller
@RequestMapping("/cases/{reference}/decision-limit")
class DecisionLimitPage {

    private static final String NAME = "decision.limit";

    private static final Map<String, String> FIELDS =
            Map.of("in-the-future", "happenedOn", "before-the-report", "happenedOn", "reason-missing", "because");

    private final CaseForms forms;
    private final Protocol protocol;

    DecisionLimitPage(CaseForms forms, Protocol protocol) {
        this.forms = forms;
        this.protocol = protocol;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return forms.unless(
                at.against(ExtendingDecisionLimit.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView extend(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var happenedOn = form.needDate("happenedOn");
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new DecisionLimitEntry(id, happenedOn.orElseThrow(), because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        ModelAndView page = forms.page(at, form, "decision/limit");
        at.facts()
                .obligations()
                .of(ObligationKind.DECISION)
                .map(Owed::dueOn)
                .ifPresent(dueOn -> page.addObject("from", dueOn)
                        .addObject("to", dueOn.plusDays(protocol.decision().extensionDays())));
        return page;
    }
}

package org.followthrough.connection.read.linked;

import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ObligationKind;
import org.followthrough.connection.entries.ExOfficioAnswerEntry;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.write.exofficio.AnsweringExOfficio;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Several reports name one connection: a supervisor says whether a procedure was started by virtue of office (rule L3). */
@Controller
@RequestMapping("/cases/{reference}/ex-officio/{proposal}")
class ExOfficioPage {

    private static final String NAME = "connection.ex-officio";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "reason-missing", "because");

    private final CaseForms forms;
    private final OtherCases others;

    ExOfficioPage(CaseForms forms, OtherCases others) {
        this.forms = forms;
        this.others = others;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @PathVariable UUID proposal) {
        return page(at, proposal, HiddenFields.fresh(NAME).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView answer(CaseAtHand at, @PathVariable UUID proposal, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var started = form.needYesNo("started");
        var happenedOn = form.needDate("happenedOn");
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, page(at, proposal, form), FIELDS),
                id -> new ExOfficioAnswerEntry(
                        id, happenedOn.orElseThrow(), proposal, started.orElseThrow(), because.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, UUID proposal, Form form) {
        ExOfficioProposed proposed = at.facts().connections().exOfficio().get(proposal);
        return proposed == null
                ? forms.notNow(at.against(AnsweringExOfficio.RULES.forAnybody(), proposal), at, NAME)
                        .addObject("form", form)
                : forms.page(at, form, "connection/ex-officio")
                        .addObject(
                                "may",
                                at.against(AnsweringExOfficio.RULES, proposal).isEmpty())
                        .addObject("proposed", proposed)
                        .addObject("dueOn", at.dueOn(ObligationKind.EX_OFFICIO_ANSWER, proposal))
                        .addObject("cases", others.of(proposed.cases()));
    }
}

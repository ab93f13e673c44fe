package org.followthrough.risk.read.atrisk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.OpenTo;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Texts;
import org.followthrough.risk.entries.AtRiskRefusalEntry;
import org.followthrough.risk.entries.DesignationEntry;
import org.followthrough.risk.entries.LiftingEntry;
import org.followthrough.risk.entries.RenewalEntry;
import org.followthrough.risk.events.AtRiskRenewed;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.followthrough.risk.write.atrisk.DesignatingAtRisk;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A supervisor says whether the person is at risk, and later whether still (rules D5, P4). */
@Controller
@RequestMapping("/cases/{reference}/at-risk")
class AtRiskPage {

    private static final String NAME = "risk.at-risk";

    private final CaseForms forms;
    private final OwedLines owed;
    private final Texts texts;
    private final Protocol protocol;

    AtRiskPage(CaseForms forms, OwedLines owed, Texts texts, Protocol protocol) {
        this.forms = forms;
        this.owed = owed;
        this.texts = texts;
        this.protocol = protocol;
    }

    @GetMapping
    ModelAndView ask(@OpenTo(Role.SUPERVISOR) CaseAtHand at) {
        return page(at);
    }

    @PostMapping(params = "step=designation")
    ModelAndView designate(@OpenTo(Role.SUPERVISOR) CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        return answer(at, AtRiskStep.DESIGNATION, typed, (id, said) -> new DesignationEntry(id, said.on(), said.why()));
    }

    @PostMapping(params = "step=refusal")
    ModelAndView refuse(@OpenTo(Role.SUPERVISOR) CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        return answer(at, AtRiskStep.REFUSAL, typed, (id, said) -> new AtRiskRefusalEntry(id, said.on(), said.why()));
    }

    @PostMapping(params = "step=renewal")
    ModelAndView renew(@OpenTo(Role.SUPERVISOR) CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        return answer(at, AtRiskStep.RENEWAL, typed, (id, said) -> new RenewalEntry(id, said.on(), said.why()));
    }

    @PostMapping(params = "step=lifting")
    ModelAndView lift(@OpenTo(Role.SUPERVISOR) CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        return answer(at, AtRiskStep.LIFTING, typed, (id, said) -> new LiftingEntry(id, said.on(), said.why()));
    }

    private ModelAndView answer(
            CaseAtHand at,
            AtRiskStep step,
            MultiValueMap<String, String> typed,
            BiFunction<UUID, AtRiskStep.Said, CaseEntry<?>> entry) {
        Form form = Form.sent(step.form(), typed);
        var why = form.needText(step.why());
        var on = form.needDate(step.on());
        Function<UUID, CaseEntry<?>> said =
                id -> entry.apply(id, new AtRiskStep.Said(why.orElseThrow(), on.orElseThrow()));
        return forms.send(
                at,
                new FormSending(form, page(at).addObject(step.section(), form).addObject("form", form), step.fields()),
                said);
    }

    private ModelAndView page(CaseAtHand at) {
        List<AtRiskStep> open = Stream.of(AtRiskStep.values())
                .filter(step -> at.against(step.rules()).isEmpty())
                .toList();
        return open.isEmpty() ? forms.notNow(at.against(DesignatingAtRisk.RULES), at, NAME) : page(at, open);
    }

    private ModelAndView page(CaseAtHand at, List<AtRiskStep> open) {
        ModelAndView page = new ModelAndView("risk/at-risk")
                .addObject("caseAtHand", at)
                .addObject("open", open.stream().map(AtRiskStep::section).toList())
                .addObject(
                        "owed",
                        owed.of(
                                at.facts(),
                                at.now(),
                                Set.of(ObligationKind.AT_RISK_DECISION, ObligationKind.AT_RISK_RENEWAL)))
                .addObject("grounds", grounds(at).map(texts::of).orElse(null))
                .addObject("renewalDays", protocol.atRisk().renewalDays());
        for (AtRiskStep step : AtRiskStep.values()) {
            page.addObject(step.section(), HiddenFields.fresh(step.form()).with(step.on(), at.today()));
        }
        return page;
    }

    /** On which the designation that stands rests now. */
    private static Optional<Personal<String>> grounds(CaseAtHand at) {
        UUID designation = at.facts().risk().designation();
        return at.timeline().entries().stream()
                .map(entry -> grounds(entry.event(), designation))
                .flatMap(Optional::stream)
                .reduce((before, latest) -> latest);
    }

    private static Optional<Personal<String>> grounds(CaseEvent event, @Nullable UUID designation) {
        if (event instanceof PersonDesignatedAtRisk e && e.designation().equals(designation)) {
            return Optional.of(e.grounds());
        }
        return event instanceof AtRiskRenewed e && e.designation().equals(designation)
                ? Optional.of(e.grounds())
                : Optional.empty();
    }
}

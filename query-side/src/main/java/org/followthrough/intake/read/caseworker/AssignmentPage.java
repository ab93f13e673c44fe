package org.followthrough.intake.read.caseworker;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.intake.write.assigncase.AssigningCase;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A supervisor assigns a caseworker; a caseworker takes the case. */
@Controller
@RequestMapping("/cases/{reference}/caseworker")
class AssignmentPage {

    private static final String ASSIGN = "intake.assignment";
    private static final String TAKE = "intake.taking";

    private static final Map<String, String> FIELDS = Map.of(
            "already-assigned", "caseworker", "only-a-supervisor", "caseworker", "not-a-caseworker", "caseworker");

    private final CaseForms forms;
    private final StaffDirectory staff;
    private final StaffNames names;
    private final Words words;
    private final Protocol protocol;
    private final Clock clock;

    AssignmentPage(
            CaseForms forms, StaffDirectory staff, StaffNames names, Words words, Protocol protocol, Clock clock) {
        this.forms = forms;
        this.staff = staff;
        this.names = names;
        this.words = words;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        UUID present = at.facts().intake().caseworker();
        Form form = HiddenFields.fresh(name(at), at);
        return forms.unless(
                at.supervisor()
                        ? at.against(AssigningCase.RULES)
                        : at.against(
                                AssigningCase.rules(staff.now()), at.viewer().id()),
                at,
                name(at),
                () -> page(at, present == null ? form : form.with("caseworker", present)));
    }

    @PostMapping
    ModelAndView assign(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(name(at), typed);
        UUID caseworker = at.supervisor()
                ? form.needId("caseworker").orElse(null)
                : at.viewer().id();
        return forms.send(
                at,
                new FormSending(form, page(at, form), at.supervisor() ? FIELDS : Map.of()),
                id -> new AssignmentEntry(id, Objects.requireNonNull(caseworker)));
    }

    private static String name(CaseAtHand at) {
        return at.supervisor() ? ASSIGN : TAKE;
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        ModelAndView page = forms.page(at, form, at.supervisor() ? "intake/assignment" : "intake/taking")
                .addObject("caseworkers", caseworkers());
        String present = names.orNull(at.facts().intake().caseworker());
        return present == null ? page : page.addObject("present", present);
    }

    private List<Option> caseworkers() {
        return staff.now().inRole(Role.CASEWORKER).stream()
                .map(one -> new Option(one.id().toString(), one.displayName(), hint(one)))
                .toList();
    }

    /** The unit, and who is away. */
    private String hint(StaffMember one) {
        String unit = one.unit() == null ? "" : one.unit();
        return staff.now()
                .absenceOf(one.id(), protocol.today(clock.instant()))
                .map(away -> words.text("intake.assignment.away", unit, away.until(), names.of(away.deputy())))
                .orElse(unit);
    }
}

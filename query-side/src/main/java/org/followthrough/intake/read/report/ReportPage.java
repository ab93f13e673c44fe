package org.followthrough.intake.read.report;

import java.time.Clock;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.entries.ReceivedReport;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.read.particulars.ParticularsFields;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.messaging.Reception;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in a report of one person or several; each gets a case. Buttons add and remove persons, without script too. */
@Controller
@RequestMapping(ReportPage.PATH)
class ReportPage {

    static final String PATH = "/reports/new";

    private static final String NAME = "intake.report";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "receivedOn",
            "persons-miscounted", "peopleMentioned",
            "text-too-long", "narrative",
            "birth-year-impossible", "birthYear",
            "unknown-country", "citizenship");

    private final CaseForms forms;
    private final Reception reception;
    private final Protocol protocol;
    private final Clock clock;
    private final NamedOptions named;

    ReportPage(
            CaseForms forms,
            CommandGateway commands,
            Sealer sealer,
            Protocol protocol,
            Clock clock,
            NamedOptions named) {
        this.forms = forms;
        this.reception = new Reception(commands, sealer);
        this.protocol = protocol;
        this.clock = clock;
        this.named = named;
    }

    @GetMapping
    ModelAndView ask() {
        viewer();
        Form form = HiddenFields.fresh(NAME)
                .with("receivedOn", protocol.today(clock.instant()))
                .with("exOfficio", "no")
                .with("peopleMentioned", 1);
        return page(form, 1);
    }

    @PostMapping(params = "add")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        viewer();
        var more = PersonsOnForm.oneMore(typed);
        int persons = PersonsOnForm.count(more);
        Form form = Form.sent(NAME, more);
        if (form.value("peopleMentioned").equals(String.valueOf(persons - 1))) {
            form.with("peopleMentioned", persons);
        }
        return page(form, persons).addObject("added", persons);
    }

    @PostMapping(params = "remove")
    ModelAndView remove(@RequestParam MultiValueMap<String, String> typed) {
        viewer();
        var fewer =
                PersonsOnForm.without(Form.sent(NAME, typed).number("remove").orElse(0), typed);
        return page(Form.sent(NAME, fewer), PersonsOnForm.count(fewer));
    }

    @PostMapping
    ModelAndView receive(@RequestParam MultiValueMap<String, String> typed) {
        StaffMember viewer = viewer();
        Form form = Form.sent(NAME, typed);
        int persons = PersonsOnForm.count(typed);
        var answers = ReportAnswers.read(form, persons);
        ModelAndView again = page(form, persons);
        return new FormSending(form, again, ReportPage::field, Map.of())
                .send(() -> reception.receive(answers.entry(HiddenFields.commandId(form))))
                .map(received -> next(received, viewer))
                .orElse(again);
    }

    /** What stands against some persons names them; the first of them is shown where it is. */
    private static String field(Problem problem) {
        String field = FIELDS.getOrDefault(problem.code(), "");
        if (!field.equals("birthYear") && !field.equals("citizenship")) {
            return field;
        }
        String persons = problem.parameters().getOrDefault("persons", "1");
        return "person-" + persons.split(",", 2)[0] + "-" + field;
    }

    /** A reporting organisation may not open cases; it learns the number and may send the next report. */
    private ModelAndView next(ReceivedReport received, StaffMember viewer) {
        Notice notice = Notice.of(
                "intake.report.received", received.reference(), received.cases().size());
        var first = new CaseReference(received.reference(), 1);
        boolean opens = viewer.is(Role.CASEWORKER) || viewer.is(Role.SUPERVISOR);
        return NextPage.saying(notice, opens && forms.known(first) ? "/cases/" + first.inUrls() : PATH);
    }

    private static StaffMember viewer() {
        return Viewer.in(Role.CASEWORKER, Role.SUPERVISOR, Role.REPORTING_ORGANISATION);
    }

    private ModelAndView page(Form form, int persons) {
        return ParticularsFields.choices(new ModelAndView("intake/report"))
                .addObject("form", form)
                .addObject("persons", persons)
                .addObject("mostPersons", ReportEntry.MOST_PERSONS)
                .addObject("sources", SourceCategory.values())
                .addObject("types", TypeOfExploitation.values())
                .addObject("methods", MethodOfControl.values())
                .addObject("countries", named.countries());
    }
}

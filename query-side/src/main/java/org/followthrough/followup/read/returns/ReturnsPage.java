package org.followthrough.followup.read.returns;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.FindReturned;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.register.read.answer.ReturnCode;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where whoever meets a person who comes back begins. Staff are led to the form of the case; a reporting organisation, which
 * sees no case, says here all it knows.
 */
@Controller
@RequestMapping(ReturnsPage.PATH)
class ReturnsPage {

    static final String PATH = "/returns/new";

    private static final String NAME = "followup.returns";
    private static final String RETURN = "return";
    private static final String REVIEW = "review";

    private final QueryGateway queries;
    private final ReturnsFromOutside fromOutside;
    private final Protocol protocol;
    private final Clock clock;
    private final NamedOptions named;
    private final Words words;

    ReturnsPage(
            QueryGateway queries,
            ReturnsFromOutside fromOutside,
            Protocol protocol,
            Clock clock,
            NamedOptions named,
            Words words) {
        this.queries = queries;
        this.fromOutside = fromOutside;
        this.protocol = protocol;
        this.clock = clock;
        this.named = named;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask() {
        return page(viewer(), HiddenFields.fresh(NAME).with("happenedOn", protocol.today(clock.instant())));
    }

    @PostMapping
    ModelAndView answer(@RequestParam MultiValueMap<String, String> typed) {
        StaffMember viewer = viewer();
        Form form = Form.sent(NAME, typed);
        return seesCases(viewer) ? lead(viewer, form) : record(viewer, form);
    }

    private ModelAndView lead(StaffMember viewer, Form form) {
        Optional<String> number = form.needText("reference");
        String what = form.value("what");
        if (!what.equals(RETURN) && !what.equals(REVIEW)) {
            form.missing("what");
        }
        Optional<RegisterRow> found = number.flatMap(this::find);
        if (number.isPresent() && found.isEmpty()) {
            form.error("reference", "followup.returns.unknown");
        }
        return form.hasErrors()
                ? again(viewer, form)
                : new ModelAndView("redirect:/cases/"
                        + found.orElseThrow().reference().inUrls() + (what.equals(REVIEW) ? "/review/new" : "/return"));
    }

    private ModelAndView record(StaffMember viewer, Form form) {
        Optional<String> number = form.needText("reference");
        var answers = ReturnAnswers.read(form);
        if (form.hasErrors() || !fromOutside.record(viewer.id(), number.orElseThrow(), answers, form)) {
            return again(viewer, form);
        }
        return NextPage.saying(Notice.of("followup.returns.recorded"), PATH);
    }

    /** @param typed the number of a case, or the code on the card that the person was given */
    private Optional<RegisterRow> find(String typed) {
        Optional<Object> question = CaseReference.parse(typed).map(FindRegisterRow::new);
        return question.or(() -> ReturnCode.parse(typed).map(FindReturned::new))
                .flatMap(query -> queries.query(query, ResponseTypes.optionalInstanceOf(RegisterRow.class))
                        .join());
    }

    private static StaffMember viewer() {
        return Viewer.in(Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER, Role.REPORTING_ORGANISATION);
    }

    private static boolean seesCases(StaffMember viewer) {
        return viewer.is(Role.CASEWORKER) || viewer.is(Role.SUPERVISOR) || viewer.is(Role.REVIEWER);
    }

    private ModelAndView again(StaffMember viewer, Form form) {
        ModelAndView page = page(viewer, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(StaffMember viewer, Form form) {
        return new ModelAndView("followup/returns")
                .addObject("form", form)
                .addObject("seesCases", seesCases(viewer))
                .addObject("reports", !viewer.is(Role.REVIEWER))
                .addObject("weighs", viewer.is(Role.CASEWORKER) || viewer.is(Role.SUPERVISOR))
                .addObject("whats", List.of(option(RETURN), option(REVIEW)))
                .addObject("languages", named.languages());
    }

    private Option option(String what) {
        return new Option(what, words.text("followup.returns.what." + what));
    }
}

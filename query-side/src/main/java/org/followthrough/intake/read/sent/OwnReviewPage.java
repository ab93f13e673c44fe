package org.followthrough.intake.read.sent;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.read.sent.MyReports.MyPerson;
import org.followthrough.personal.Sealer;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.review.entries.ReviewRequestEntry;
import org.followthrough.staff.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** An organisation asks that a decision about somebody it reported be looked at again (rule R1), without seeing the case. */
@Controller
@RequestMapping(MyReportsPage.PATH + "/{reference}/review/new")
class OwnReviewPage {

    private static final String NAME = "intake.own-review";

    private static final Map<String, String> FIELDS =
            Map.of("new-evidence-missing", "newEvidence", "asked-for-late", "lateBecause");

    private static final List<ReviewGround> GROUNDS = Stream.of(ReviewGround.values())
            .filter(ground -> ground != ReviewGround.LINKED_CASE_IDENTIFIED)
            .toList();

    private final MyReports reports;
    private final CommandGateway commands;
    private final Sealer sealer;
    private final Protocol protocol;
    private final Clock clock;

    OwnReviewPage(MyReports reports, CommandGateway commands, Sealer sealer, Protocol protocol, Clock clock) {
        this.reports = reports;
        this.commands = commands;
        this.sealer = sealer;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference) {
        MyPerson person = own(reference);
        return person.told().mayAskForReview()
                ? page(person, HiddenFields.fresh(NAME))
                : new ModelAndView("intake/own-review-not").addObject("person", person.told());
    }

    @PostMapping
    ModelAndView request(@PathVariable String reference, @RequestParam MultiValueMap<String, String> typed) {
        MyPerson person = own(reference);
        Form form = Form.sent(NAME, typed);
        var ground = form.needCode("ground", ReviewGround.class);
        var asked = form.text("asked");
        var newEvidence = form.text("newEvidence");
        var lateBecause = form.text("lateBecause");
        ModelAndView again = page(person, form);
        return new FormSending(form, again, FIELDS)
                .send(() -> send(
                        person.caseId(),
                        new ReviewRequestEntry(
                                HiddenFields.commandId(form),
                                protocol.today(clock.instant()),
                                ReviewRequester.REPORTING_ORGANISATION,
                                ground.orElseThrow(),
                                asked.orElse(null),
                                newEvidence.orElse(null),
                                lateBecause.orElse(null))))
                .map(sent -> NextPage.saying(Notice.of("intake.own-review.saved"), MyReportsPage.PATH))
                .orElse(again);
    }

    private Object send(UUID caseId, ReviewRequestEntry entry) {
        return commands.sendAndWait(entry.command(caseId, sealer));
    }

    /** What another organisation reported is not there, as what nobody reported. */
    private MyPerson own(String reference) {
        var viewer = Viewer.in(Role.REPORTING_ORGANISATION);
        return CaseReference.parse(reference)
                .flatMap(named -> reports.person(viewer, named))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(MyPerson person, Form form) {
        return new ModelAndView("intake/own-review")
                .addObject("form", form)
                .addObject("person", person.told())
                .addObject("grounds", GROUNDS);
    }
}

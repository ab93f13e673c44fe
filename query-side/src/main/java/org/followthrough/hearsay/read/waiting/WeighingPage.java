package org.followthrough.hearsay.read.waiting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.casefile.read.form.Patience;
import org.followthrough.casefile.read.form.Viewer;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.entries.HearsayEntry;
import org.followthrough.hearsay.entries.WeightEntry;
import org.followthrough.hearsay.events.Brought;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Sealer;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Texts;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.FindReturned;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.register.read.answer.ReturnCode;
import org.followthrough.staff.Role;
import org.followthrough.staff.read.names.StaffNames;
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

/** Staff say what something that was brought is worth; what is matched is recorded in the case, by its own rules. */
@Controller
@RequestMapping(HearsayPage.PATH + "/{hearsay}")
class WeighingPage {

    private static final String NAME = "hearsay.weighing";

    private static final Map<String, String> FIELDS = Map.of(
            "hearsay-reason-missing", "because",
            "no-negative-decision", "reference",
            "before-the-report", "reference",
            "before-the-decision", "reference",
            "review-already-open", "reference");

    private final QueryGateway queries;
    private final CommandGateway commands;
    private final Sealer sealer;
    private final StaffNames names;
    private final Texts texts;
    private final Patience patience;

    WeighingPage(
            QueryGateway queries,
            CommandGateway commands,
            Sealer sealer,
            StaffNames names,
            Texts texts,
            Patience patience) {
        this.queries = queries;
        this.commands = commands;
        this.sealer = sealer;
        this.names = names;
        this.texts = texts;
        this.patience = patience;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID hearsay) {
        WaitingHearsay.Row row = waiting(hearsay);
        String about = texts.read(row.taken().brought()).map(Brought::about).orElse("");
        return page(row, HiddenFields.fresh(NAME).with("reference", about));
    }

    @PostMapping
    ModelAndView weigh(@PathVariable UUID hearsay, @RequestParam MultiValueMap<String, String> typed) {
        WaitingHearsay.Row row = waiting(hearsay);
        Form form = Form.sent(NAME, typed);
        Optional<HearsayWeight> weight = form.needCode("weight", HearsayWeight.class);
        Optional<String> because = form.text("because");
        Optional<RegisterRow> matched =
                weight.filter(HearsayWeight.MATCHED::equals).flatMap(one -> matched(form));
        if (weight.isPresent() && weight.get() != HearsayWeight.MATCHED && because.isEmpty()) {
            form.missing("because");
        }
        ModelAndView again = page(row, form);
        return new FormSending(form, again, FIELDS)
                .send(() -> send(row, form, weight.orElseThrow(), matched, because))
                .map(sent -> NextPage.saying(shown(row) ? Notice.saved() : Notice.savedShownSoon(), HearsayPage.PATH))
                .orElse(again);
    }

    private Optional<RegisterRow> matched(Form form) {
        Optional<RegisterRow> found = form.needText("reference")
                .flatMap(WeighingPage::question)
                .flatMap(query -> queries.query(query, ResponseTypes.optionalInstanceOf(RegisterRow.class))
                        .join());
        if (found.isEmpty() && form.errors("reference").isEmpty()) {
            form.error("reference", "followup.returns.unknown");
        }
        return found;
    }

    private static Optional<Object> question(String typed) {
        return CaseReference.parse(typed)
                .<Object>map(FindRegisterRow::new)
                .or(() -> ReturnCode.parse(typed).map(FindReturned::new));
    }

    /** In the case first: what is done twice has one effect. */
    private UUID send(
            WaitingHearsay.Row row,
            Form form,
            HearsayWeight weight,
            Optional<RegisterRow> matched,
            Optional<String> because) {
        UUID commandId = HiddenFields.commandId(form);
        UUID caseId = matched.map(RegisterRow::caseId).orElse(null);
        if (caseId != null) {
            commands.sendAndWait(entry(row, Ids.derived(commandId, "recorded")).command(caseId, sealer));
        }
        return commands.sendAndWait(
                new WeightEntry(commandId, weight, caseId, caseId == null ? because.orElse(null) : null)
                        .command(row.hearsayId(), sealer));
    }

    private CaseEntry<?> entry(WaitingHearsay.Row row, UUID commandId) {
        Brought brought =
                texts.read(row.taken().brought()).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        return HearsayEntry.inCase(commandId, row.taken().happenedOn(), brought);
    }

    private boolean shown(WaitingHearsay.Row row) {
        return patience.until(
                () -> find(row.hearsayId()).rows().stream().allMatch(now -> now.weight() != row.weight()));
    }

    private WaitingHearsay.Row waiting(UUID hearsay) {
        Viewer.in(Role.CASEWORKER, Role.SUPERVISOR);
        return find(hearsay).rows().stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private WaitingHearsay find(UUID hearsay) {
        return queries.query(new FindWaiting(hearsay), WaitingHearsay.class).join();
    }

    private ModelAndView page(WaitingHearsay.Row row, Form form) {
        return new ModelAndView("hearsay/weighing")
                .addObject("form", form)
                .addObject("row", row)
                .addObject("names", names)
                .addObject("weights", List.of(HearsayWeight.values()));
    }
}

package org.followthrough.followup.read.returns;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.OpenTo;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.followup.facts.OpenCheck;
import org.followthrough.followup.write.recordreturn.RecordingReturn;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.Role;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes down, about a known case, that the person came back or sent word; a check follows soon. */
@Controller
@RequestMapping("/cases/{reference}/return")
class ReturnPage {

    private static final String NAME = "followup.return";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "before-the-decision", "happenedOn",
            "unknown-language", "language");

    private final CaseForms forms;
    private final QueryGateway queries;
    private final NamedOptions named;
    private final Protocol protocol;
    private final StaffDirectory staff;

    ReturnPage(CaseForms forms, QueryGateway queries, NamedOptions named, Protocol protocol, StaffDirectory staff) {
        this.forms = forms;
        this.queries = queries;
        this.named = named;
        this.protocol = protocol;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView ask(@OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at) {
        return page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today()));
    }

    @PostMapping
    ModelAndView record(
            @OpenTo({Role.CASEWORKER, Role.SUPERVISOR, Role.REVIEWER}) CaseAtHand at,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var answers = ReturnAnswers.read(form);
        return forms.send(at, new FormSending(form, page(at, form), FIELDS), answers::entry, () -> whatFollows(at));
    }

    private Notice whatFollows(CaseAtHand at) {
        OpenCheck check = queries.query(new FindTimeline(at.caseId()), Timeline.class)
                .join()
                .facts()
                .followUp()
                .open();
        return check == null ? Notice.saved() : Notice.of("followup.return.check-due", check.dueOn());
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.unless(
                        at.against(RecordingReturn.rules(staff.now())),
                        at,
                        NAME,
                        () -> forms.page(at, form, "followup/return")
                                .addObject("languages", named.languages())
                                .addObject("checkBy", checkBy(at)))
                .addObject("form", form);
    }

    /** The latest day, had it been heard today; a check that is owed before stays where it is. */
    private LocalDate checkBy(CaseAtHand at) {
        return at.facts().followUp().lost()
                ? protocol.plusWorkingDays(at.today(), protocol.lost().wakeWorkingDays())
                : protocol.returnCheckDue(at.today(), at.facts().risk().levelOrHigh());
    }
}

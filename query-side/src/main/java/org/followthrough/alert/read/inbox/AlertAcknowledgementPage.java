package org.followthrough.alert.read.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Says that one has seen an alert, and why that is all for now. What is overdue stays overdue (rule F7). */
@Controller
@RequestMapping("/alerts/{alert}/acknowledgement")
class AlertAcknowledgementPage {

    private static final String NAME = "alert.acknowledgement";

    private static final Map<String, String> FIELDS = Map.of(
            "reason-missing",
            "because",
            "text-missing",
            "because",
            "text-too-long",
            "because",
            "text-unreadable",
            "because");

    private final QueryGateway queries;
    private final AcknowledgedAlerts acknowledged;
    private final AlertWords say;

    AlertAcknowledgementPage(QueryGateway queries, AcknowledgedAlerts acknowledged, AlertWords say) {
        this.queries = queries;
        this.acknowledged = acknowledged;
        this.say = say;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String alert, @AuthenticationPrincipal SignedIn viewer) {
        return page(own(alert, viewer.staff()), HiddenFields.fresh(NAME));
    }

    @PostMapping
    ModelAndView acknowledge(
            @PathVariable String alert,
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> typed) {
        AlertRow row = own(alert, viewer.staff());
        Form form = Form.sent(NAME, typed);
        UUID commandId = HiddenFields.commandId(form);
        Optional<String> because = form.needText("because");
        ModelAndView again = page(row, form);
        return new FormSending(form, again, FIELDS)
                .send(() -> acknowledged.acknowledge(row, viewer.staff(), commandId, because.orElseThrow()))
                .map(first -> NextPage.saying(Notice.saved(), "/alerts"))
                .orElse(again);
    }

    private AlertRow own(String alert, StaffMember viewer) {
        var query = new FindAlert(viewer.id(), id(alert));
        return queries.query(query, ResponseTypes.optionalInstanceOf(AlertRow.class))
                .join()
                .orElseThrow(AlertAcknowledgementPage::unknown);
    }

    private static UUID id(String alert) {
        try {
            return UUID.fromString(alert);
        } catch (IllegalArgumentException none) {
            throw unknown();
        }
    }

    private ModelAndView page(AlertRow row, Form form) {
        return new ModelAndView("alert/acknowledgement")
                .addObject("row", row)
                .addObject("say", say)
                .addObject("form", form);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

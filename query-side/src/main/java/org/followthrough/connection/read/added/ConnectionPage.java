package org.followthrough.connection.read.added;

import java.util.Map;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.connection.entries.AddedConnectionEntry;
import org.followthrough.connection.write.addconnection.AddingConnection;
import org.followthrough.queryside.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An employer, accommodation, recruiter or route that was learnt after the report. */
@Controller
@RequestMapping("/cases/{reference}/connections/new")
class ConnectionPage {

    private static final String NAME = "connection.added";

    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn");

    private final CaseForms forms;

    ConnectionPage(CaseForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        return forms.unless(
                at.against(AddingConnection.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView add(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var kind = form.needCode("kind", ConnectionKind.class);
        var name = form.needText("name");
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new AddedConnectionEntry(id, happenedOn.orElseThrow(), kind.orElseThrow(), name.orElseThrow()));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "connection/added").addObject("kinds", ConnectionKind.values());
    }
}

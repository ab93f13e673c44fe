package org.followthrough.staff.read.directory;

import java.util.UUID;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.entries.PositionEntry;
import org.followthrough.staff.read.forms.StaffForms;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Other roles, another unit, other duties. */
@Controller
@RequestMapping("/staff/{member}/position")
class PositionPage {

    private static final String NAME = "staff.position";

    private final StaffForms forms;

    PositionPage(StaffForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID member) {
        return page(
                member,
                PositionFields.proposed(HiddenFields.fresh(NAME), forms.known(member))
                        .with("version", forms.facts(member).version()));
    }

    @PostMapping
    ModelAndView send(@PathVariable UUID member, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var roles = form.codes("roles", Role.class);
        var duties = form.codes("duties", Duty.class);
        String unit = form.line("unit").orElse(null);
        Integer version = form.number("version").orElse(null);
        var entry = new PositionEntry(HiddenFields.commandId(form), version, roles, unit, duties);
        var sending = new FormSending(form, page(member, form), PositionFields.FIELDS);
        return forms.send(member, sending, () -> entry)
                .map(recorded -> NextPage.saying(Notice.saved(), "/staff/" + member))
                .orElseGet(sending::again);
    }

    private ModelAndView page(UUID member, Form form) {
        return PositionFields.offered(forms.page(member, form, "staff/position"), forms.directory());
    }
}

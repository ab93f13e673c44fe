package org.followthrough.staff.read.directory;

import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.entries.NameEntry;
import org.followthrough.staff.read.forms.StaffForms;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another name, or one spelt right. */
@Controller
@RequestMapping("/staff/{member}/name")
class NamePage {

    private static final String NAME = "staff.name";

    private final StaffForms forms;

    NamePage(StaffForms forms) {
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID member) {
        return page(
                member,
                HiddenFields.fresh(NAME).with("name", forms.known(member).displayName()));
    }

    @PostMapping
    ModelAndView send(@PathVariable UUID member, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        form.needText("name");
        var entry = new NameEntry(HiddenFields.commandId(form), form.value("name"));
        var sending = new FormSending(form, page(member, form), Map.of());
        return forms.send(member, sending, () -> entry)
                .map(recorded -> NextPage.saying(Notice.saved(), "/staff/" + member))
                .orElseGet(sending::again);
    }

    private ModelAndView page(UUID member, Form form) {
        return forms.page(member, form, "staff/name");
    }
}

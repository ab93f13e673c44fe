package org.followthrough.staff.read.directory;

import java.util.UUID;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.entries.NewMemberEntry;
import org.followthrough.staff.read.forms.StaffForms;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody new. The first password is shown on the next page, and never again. */
@Controller
@RequestMapping("/staff/new")
class NewMemberPage {

    private static final String NAME = "staff.new";

    private final StaffForms forms;
    private final GivesPasswords passwords;

    NewMemberPage(StaffForms forms, GivesPasswords passwords) {
        this.forms = forms;
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView ask() {
        return page(HiddenFields.fresh(NAME));
    }

    @PostMapping
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        form.needText("login");
        form.needText("name");
        UUID commandId = HiddenFields.commandId(form);
        var roles = form.codes("roles", Role.class);
        var duties = form.codes("duties", Duty.class);
        String unit = form.line("unit").orElse(null);
        var entry = new NewMemberEntry(commandId, form.value("login").strip(), form.value("name"), roles, unit, duties);
        var sending = new FormSending(form, page(form), PositionFields.FIELDS);
        return forms.send(entry.member(), sending, () -> entry)
                .map(added -> added(entry.member()))
                .orElseGet(sending::again);
    }

    private ModelAndView added(UUID member) {
        passwords.firstTime(member);
        return NextPage.saying(Notice.of("staff.new.added"), "/staff/" + member);
    }

    private ModelAndView page(Form form) {
        return PositionFields.offered(new ModelAndView("staff/new").addObject("form", form), forms.directory());
    }
}

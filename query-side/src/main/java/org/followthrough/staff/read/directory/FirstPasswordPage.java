package org.followthrough.staff.read.directory;

import java.util.UUID;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.queryside.web.Notice;
import org.followthrough.staff.read.forms.StaffForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A new first password for one who forgot theirs, or whose password somebody else may know. */
@Controller
@RequestMapping("/staff/{member}/password")
class FirstPasswordPage {

    private final StaffForms forms;
    private final GivesPasswords passwords;

    FirstPasswordPage(StaffForms forms, GivesPasswords passwords) {
        this.forms = forms;
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID member) {
        require(member);
        return forms.page(member, HiddenFields.fresh("staff.password"), "staff/confirm");
    }

    @PostMapping
    ModelAndView give(@PathVariable UUID member) {
        require(member);
        passwords.anew(member);
        return NextPage.saying(Notice.saved(), "/staff/" + member);
    }

    private void require(UUID member) {
        if (!passwords.any() || !forms.facts(member).inOffice()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

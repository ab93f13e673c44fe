package org.followthrough.access.read.disclosure;

import java.util.List;
import java.util.Map;
import org.followthrough.access.entries.DisclosureEntry;
import org.followthrough.access.write.disclose.DisclosingToAuthority;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Option;
import org.followthrough.staff.Role;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A supervisor authorises that an authority is given something (rule E5). */
@Controller
@RequestMapping("/cases/{reference}/disclosures/new")
class DisclosurePage {

    private static final String NAME = "access.disclosure";
    private static final Map<String, String> FIELDS = Map.of(
            "in-the-future", "happenedOn",
            "before-the-report", "happenedOn",
            "second-person-needed", "askedBy",
            "asker-unknown", "askedBy",
            "legal-ground-missing", "legalGround",
            "nothing-disclosed", "data",
            "whereabouts-without-consent", "whereaboutsBecause");

    private final CaseForms forms;
    private final StaffDirectory staff;

    DisclosurePage(CaseForms forms, StaffDirectory staff) {
        this.forms = forms;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        at.requireSupervisor();
        return forms.unless(
                at.against(DisclosingToAuthority.RULES),
                at,
                NAME,
                () -> page(at, HiddenFields.fresh(NAME).with("happenedOn", at.today())));
    }

    @PostMapping
    ModelAndView disclose(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        at.requireSupervisor();
        Form form = Form.sent(NAME, typed);
        var authority = form.needCode("authority", Authority.class);
        var name = form.needText("name");
        var legalGround = form.needText("legalGround");
        var data = form.codes("data", DisclosedData.class);
        var consent = form.needCode("consent", Consent.class);
        var personTold = form.needYesNo("personTold");
        var because = form.text("whereaboutsBecause");
        var askedBy = form.id("askedBy");
        if (askedBy.isEmpty()) {
            form.missing("askedBy");
        }
        var happenedOn = form.needDate("happenedOn");
        return forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new DisclosureEntry(
                        id,
                        happenedOn.orElseThrow(),
                        askedBy.orElseThrow(),
                        authority.orElseThrow(),
                        name.orElseThrow(),
                        legalGround.orElseThrow(),
                        data,
                        consent.orElseThrow(),
                        personTold.orElseThrow(),
                        because.orElse(null)),
                Notice::saved,
                at.href("disclosures"));
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "access/disclosure")
                .addObject("authorities", Authority.values())
                .addObject("dataClasses", DisclosedData.values())
                .addObject("consents", Consent.values())
                .addObject("askers", askers(at));
    }

    /** Whoever works on cases, but not the one who authorises. */
    private List<Option> askers(CaseAtHand at) {
        return staff.now().everyone().stream()
                .filter(one -> one.is(Role.CASEWORKER) || one.is(Role.SUPERVISOR))
                .filter(one -> at.second(one.id()))
                .map(one -> new Option(one.id().toString(), one.displayName(), one.unit() == null ? "" : one.unit()))
                .toList();
    }
}

package org.followthrough.correction.read.entry;

import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.correction.entries.CorrectionEntry;
import org.followthrough.correction.write.correctentry.ProposingCorrection;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.read.particulars.ParticularsFields;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The first of two people says that an entry is wrong and why, or what the particulars of the person should say (rule E4). */
@Controller
@RequestMapping("/cases/{reference}/corrections/new")
class CorrectionPage {

    private static final String STRIKE_OUT = "casefile.correction";
    private static final String REPLACE = "casefile.particulars";
    private static final ParticularsFields PERSON = ParticularsFields.ofPerson(1);

    private static final Map<String, String> FIELDS = Map.of(
            "reason-missing", "because",
            "birth-year-impossible", "person-1-birthYear",
            "unknown-country", "person-1-citizenship");

    private final CaseForms forms;
    private final CorrectableEntries entries;
    private final NamedOptions named;
    private final Texts texts;

    CorrectionPage(CaseForms forms, CorrectableEntries entries, NamedOptions named, Texts texts) {
        this.forms = forms;
        this.entries = entries;
        this.named = named;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at, @RequestParam MultiValueMap<String, String> asked) {
        UUID entry = entry(asked);
        boolean ofThePerson = entry.equals(at.caseId());
        return forms.unless(
                at.against(ProposingCorrection.RULES, entry),
                at,
                ofThePerson ? REPLACE : STRIKE_OUT,
                () -> ofThePerson
                        ? particulars(
                                at, begun(at, HiddenFields.fresh(REPLACE, at).with("entry", entry)))
                        : strikeOut(at, HiddenFields.fresh(STRIKE_OUT).with("entry", entry), entry));
    }

    @PostMapping
    ModelAndView propose(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        UUID entry = entry(typed);
        return entry.equals(at.caseId()) ? replace(at, typed) : strikeOut(at, typed, entry);
    }

    private ModelAndView strikeOut(CaseAtHand at, MultiValueMap<String, String> typed, UUID entry) {
        Form form = Form.sent(STRIKE_OUT, typed);
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, strikeOut(at, form, entry), FIELDS),
                id -> CorrectionEntry.strikeOut(id, entry, because.orElseThrow()));
    }

    private ModelAndView replace(CaseAtHand at, MultiValueMap<String, String> typed) {
        Form form = Form.sent(REPLACE, typed);
        Particulars particulars = PERSON.read(form);
        var because = form.needText("because");
        return forms.send(
                at,
                new FormSending(form, particulars(at, form), FIELDS),
                id -> CorrectionEntry.of(id, at.caseId(), particulars, because.orElseThrow()));
    }

    private static UUID entry(MultiValueMap<String, String> given) {
        return Form.sent(STRIKE_OUT, given).id("entry").orElseThrow(CorrectionPage::tampered);
    }

    private Form begun(CaseAtHand at, Form form) {
        return texts.read(at.facts().intake().particulars())
                .map(particulars -> PERSON.begin(form, particulars))
                .orElse(form);
    }

    private ModelAndView strikeOut(CaseAtHand at, Form form, UUID entry) {
        ModelAndView page = forms.page(at, form, "casefile/correction");
        entries.find(at, entry).ifPresent(found -> page.addObject("entry", found));
        return page;
    }

    private ModelAndView particulars(CaseAtHand at, Form form) {
        return ParticularsFields.choices(forms.page(at, form, "casefile/particulars"))
                .addObject("countries", named.countries());
    }

    private static ResponseStatusException tampered() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}

package org.followthrough.staff.read.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.casefile.read.form.NextPage;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.Notice;
import org.followthrough.queryside.web.Option;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Absence;
import org.followthrough.staff.SignedIn;
import org.followthrough.staff.StaffMember;
import org.followthrough.staff.entries.AbsenceEndEntry;
import org.followthrough.staff.entries.AbsenceEntry;
import org.followthrough.staff.read.forms.StaffForms;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When one will be away and who stands in, by oneself or whoever answers for one. */
@Controller
@RequestMapping("/absences/{member}")
class AbsencePage {

    private static final String NAME = "staff.absence";

    private static final Map<String, String> FIELDS = Map.of(
            "absence-ends-before-it-begins", "until",
            "absence-over", "until",
            "absent-already", "from",
            "deputises-for-oneself", "deputy",
            "deputy-cannot-stand-in", "deputy",
            "deputy-absent-too", "deputy");

    private final StaffForms forms;
    private final StaffNames names;
    private final Words words;
    private final Protocol protocol;
    private final Clock clock;

    AbsencePage(StaffForms forms, StaffNames names, Words words, Protocol protocol, Clock clock) {
        this.forms = forms;
        this.names = names;
        this.words = words;
        this.protocol = protocol;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID member, @AuthenticationPrincipal SignedIn viewer) {
        return page(member, viewer, HiddenFields.fresh(NAME));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID member,
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var from = form.needDate("from");
        var until = form.needDate("until");
        var deputy = form.needId("deputy");
        var sending = new FormSending(form, page(member, viewer, form), FIELDS);
        return forms.send(
                        member,
                        sending,
                        () -> new AbsenceEntry(
                                HiddenFields.commandId(form),
                                from.orElseThrow(),
                                until.orElseThrow(),
                                deputy.orElseThrow()))
                .map(recorded -> NextPage.saying(Notice.saved(), back(member, viewer)))
                .orElseGet(sending::again);
    }

    @PostMapping("/end")
    ModelAndView end(
            @PathVariable UUID member,
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var absence = form.needId("absence");
        var sending = new FormSending(form, page(member, viewer, form), FIELDS);
        return forms.send(
                        member, sending, () -> new AbsenceEndEntry(HiddenFields.commandId(form), absence.orElseThrow()))
                .map(recorded -> NextPage.saying(Notice.saved(), back(member, viewer)))
                .orElseGet(sending::again);
    }

    private static String back(UUID member, SignedIn viewer) {
        return viewer.staff().id().equals(member) ? "/absences" : "/absences/" + member;
    }

    private ModelAndView page(UUID member, SignedIn viewer, Form form) {
        StaffMember whose = forms.known(member);
        if (!viewer.staff().answersFor(whose)) {
            throw new AccessDeniedException("answers for nobody there");
        }
        LocalDate today = protocol.today(clock.instant());
        return forms.page(member, form, "staff/absence")
                .addObject("own", viewer.staff().id().equals(member))
                .addObject("deputies", deputies(whose, today))
                .addObject(
                        "absences",
                        forms.directory().absences().stream()
                                .filter(one -> one.member().equals(member) && one.lastsBeyond(today))
                                .toList())
                .addObject("newCommand", UUID.randomUUID())
                .addObject("names", names);
    }

    private List<Option> deputies(StaffMember whose, LocalDate today) {
        return forms.directory().everyone().stream()
                .filter(one -> !one.id().equals(whose.id()) && one.canStandInFor(whose))
                .map(one -> new Option(one.id().toString(), label(one, today)))
                .toList();
    }

    private String label(StaffMember one, LocalDate today) {
        return forms.directory()
                .absenceOf(one.id(), today)
                .map(Absence::until)
                .map(until -> words.text("staff.absence.deputy-away", one.displayName(), until))
                .orElse(one.displayName());
    }
}

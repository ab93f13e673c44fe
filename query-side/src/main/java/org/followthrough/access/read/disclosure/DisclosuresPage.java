package org.followthrough.access.read.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.access.events.DisclosedToAuthority;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.personal.Personal;
import org.followthrough.queryside.web.Texts;
import org.followthrough.staff.read.names.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What authorities were given: for staff, and as a paper for the person that tells nobody else what it is about (rules E5, C4). */
@Controller
@RequestMapping("/cases/{reference}/disclosures")
class DisclosuresPage {

    private final Texts texts;
    private final StaffNames names;

    DisclosuresPage(Texts texts, StaffNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** @param because why whereabouts were given without consent, null where that was not so */
    record Line(
            LocalDate on,
            Authority authority,
            String name,
            List<DisclosedData> data,
            String legalGround,
            Consent consent,
            boolean personTold,
            @Nullable String because,
            String askedBy,
            String authorisedBy) {}

    @GetMapping
    String list(CaseAtHand at, Model model) {
        return page("access/disclosures", at, model);
    }

    /** Without a header, without a reference and without free text: whoever finds it learns of no case. */
    @GetMapping("/paper")
    String paper(CaseAtHand at, Model model) {
        return page("access/disclosures-paper", at, model);
    }

    private String page(String view, CaseAtHand at, Model model) {
        model.addAttribute("caseAtHand", at)
                .addAttribute(
                        "lines",
                        at.facts().access().disclosures().stream()
                                .map(this::line)
                                .toList());
        return view;
    }

    private Line line(DisclosedToAuthority e) {
        return new Line(
                e.happenedOn(),
                e.authority(),
                text(e.name()),
                e.data().stream().sorted().toList(),
                text(e.legalGround()),
                e.consent(),
                e.personTold(),
                e.whereaboutsBecause() == null ? null : text(e.whereaboutsBecause()),
                names.of(e.askedBy()),
                names.of(e.by()));
    }

    private String text(Personal<String> personal) {
        return texts.of(personal);
    }
}

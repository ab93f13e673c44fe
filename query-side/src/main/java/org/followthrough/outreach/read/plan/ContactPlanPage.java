package org.followthrough.outreach.read.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.CaseForms;
import org.followthrough.casefile.read.form.FormSending;
import org.followthrough.casefile.read.form.HiddenFields;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.entries.ContactPlanEntry;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.outreach.facts.PlanFacts;
import org.followthrough.outreach.read.channels.Channels;
import org.followthrough.outreach.write.setcontactplan.SettingContactPlan;
import org.followthrough.queryside.web.Form;
import org.followthrough.queryside.web.NamedOptions;
import org.followthrough.queryside.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets the contact plan (rule C1). The present one is the beginning of the next. */
@Controller
@RequestMapping("/cases/{reference}/contact-plan")
class ContactPlanPage {

    private static final String NAME = "outreach.plan";

    private static final Map<String, String> FIELDS = Map.of(
            "channel-safe-and-never", "neverChannels",
            "channel-through-a-connection", "safeChannels",
            "reporter-is-a-private-person", "safeChannels",
            "cover-wording-gives-away", "coverWording",
            "person-has-not-spoken", "basis",
            "person-has-spoken", "safeChannels",
            "unknown-language", "language");

    private final CaseForms forms;
    private final Channels channels;
    private final NamedOptions named;
    private final Texts texts;

    ContactPlanPage(CaseForms forms, Channels channels, NamedOptions named, Texts texts) {
        this.forms = forms;
        this.channels = channels;
        this.named = named;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(CaseAtHand at) {
        Form form = HiddenFields.fresh(NAME)
                .with("basis", at.facts().everReached() ? PlanBasis.PERSON : PlanBasis.REPORTING_ORGANISATION);
        HiddenFields.replacing(form, inForce(at));
        begin(form, at.facts().outreach().plan());
        return forms.unless(at.against(SettingContactPlan.RULES), at, NAME, () -> page(at, form));
    }

    @PostMapping
    ModelAndView save(CaseAtHand at, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(NAME, typed);
        var basis = form.needCode("basis", PlanBasis.class);
        var safe = form.codes("safeChannels", ContactChannel.class);
        var never = form.codes("neverChannels", ContactChannel.class);
        var language = form.text("language");
        var details = form.text("details");
        var times = form.text("times");
        var whoMayAnswer = form.text("whoMayAnswer");
        var coverWording = form.text("coverWording");
        var neverUsed = form.text("neverUsed");
        var replaces = HiddenFields.replaces(form);
        ModelAndView next = forms.send(
                at,
                new FormSending(form, page(at, form), FIELDS),
                id -> new ContactPlanEntry(
                        id,
                        replaces.orElse(null),
                        basis.orElseThrow(),
                        safe,
                        never,
                        language.orElse(null),
                        details.orElse(null),
                        times.orElse(null),
                        whoMayAnswer.orElse(null),
                        coverWording.orElse(null),
                        neverUsed.orElse(null)));
        return next.getStatus() == HttpStatus.CONFLICT ? besideTheOneInForce(at, form, next) : next;
    }

    /** What was typed stays; from now on it is made from the plan that is shown with it. */
    private ModelAndView besideTheOneInForce(CaseAtHand at, Form form, ModelAndView again) {
        if (!HiddenFields.replaces(form).equals(Optional.ofNullable(inForce(at)))) {
            forms.tellWhatReplaced(at, again, ContactPlanSet.class);
            HiddenFields.replacing(form, inForce(at));
        }
        return again;
    }

    private static @Nullable UUID inForce(CaseAtHand at) {
        return at.facts().outreach().plan().inForce();
    }

    private ModelAndView page(CaseAtHand at, Form form) {
        return forms.page(at, form, "outreach/plan")
                .addObject("bases", PlanBasis.values())
                .addObject("channels", channels.toPlan(at.facts()))
                .addObject("languages", named.languages());
    }

    private void begin(Form form, PlanFacts plan) {
        ContactPlanSet present = plan.set();
        if (present != null) {
            form.with("safeChannels", present.safeChannels()).with("neverChannels", present.neverChannels());
            texts.read(plan.language()).ifPresent(tag -> form.with("language", tag));
            texts.read(present.ways()).ifPresent(ways -> begin(form, ways));
        }
    }

    private static void begin(Form form, SafeWays ways) {
        with(form, "details", ways.details());
        with(form, "times", ways.times());
        with(form, "whoMayAnswer", ways.whoMayAnswer());
        with(form, "coverWording", ways.coverWording());
        with(form, "neverUsed", ways.neverUsed());
    }

    private static void with(Form form, String field, @Nullable String text) {
        if (text != null) {
            form.with(field, text);
        }
    }
}

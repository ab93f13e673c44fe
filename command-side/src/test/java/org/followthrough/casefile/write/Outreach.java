package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.personal;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.SearchStep;
import org.followthrough.outreach.commands.ConfirmNoSafeChannel;
import org.followthrough.outreach.commands.GiveRightsInformation;
import org.followthrough.outreach.commands.RecordSearchStep;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.outreach.events.ContactPlanSet;
import org.followthrough.outreach.events.NoSafeChannelConfirmed;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.outreach.events.SearchStepTaken;
import org.jspecify.annotations.Nullable;

/** Words for contact plans, searches and rights information. */
public final class Outreach {

    private Outreach() {}

    /** On the reporting organisation's advice. */
    public static ContactPlanSet planned(LocalDate on, ContactChannel... safe) {
        return planned(on, PlanBasis.REPORTING_ORGANISATION, safe);
    }

    public static ContactPlanSet planned(LocalDate on, PlanBasis basis, ContactChannel... safe) {
        return new ContactPlanSet(
                The.CASE,
                The.id("someone"),
                on,
                The.made("plan"),
                basis,
                channels(safe),
                Set.of(),
                null,
                saying("A survey."));
    }

    public static SetContactPlan plan(PlanBasis basis, ContactChannel... safe) {
        return plan(null, basis, safe);
    }

    /** In the place of the one that was {@link #planned}. */
    public static SetContactPlan planInstead(PlanBasis basis, ContactChannel... safe) {
        return plan(The.made("plan"), basis, safe);
    }

    public static SetContactPlan plan(@Nullable UUID replaces, PlanBasis basis, ContactChannel... safe) {
        return new SetContactPlan(
                The.COMMAND, The.CASE, replaces, basis, channels(safe), Set.of(), null, saying("A survey."));
    }

    public static SetContactPlan planNever(ContactChannel never, ContactChannel... safe) {
        return new SetContactPlan(
                The.COMMAND,
                The.CASE,
                null,
                PlanBasis.REPORTING_ORGANISATION,
                channels(safe),
                Set.of(never),
                null,
                saying("A survey."));
    }

    public static SetContactPlan planWithCover(String wording) {
        return new SetContactPlan(
                The.COMMAND,
                The.CASE,
                null,
                PlanBasis.REPORTING_ORGANISATION,
                channels(ContactChannel.PHONE),
                Set.of(),
                text("contact-plan.language", "sr"),
                saying(wording));
    }

    public static SearchStepTaken searched(SearchStep step, LocalDate on) {
        return new SearchStepTaken(
                The.CASE, The.id("someone"), on, The.id(step + " on " + on), step, text("search.note", "Nothing."));
    }

    public static List<CaseEvent> searchedForWhoItIs(LocalDate on) {
        return List.of(
                searched(SearchStep.REPORTING_ORGANISATION_ASKED_AGAIN, on),
                searched(SearchStep.CONNECTIONS_COMPARED, on),
                searched(SearchStep.SITE_OUTREACH_CONSIDERED, on));
    }

    public static RecordSearchStep search(SearchStep step, LocalDate on, String note) {
        return new RecordSearchStep(The.COMMAND, The.CASE, on, step, text("search.note", note));
    }

    public static NoSafeChannelConfirmed noSafeChannel(LocalDate on) {
        return new NoSafeChannelConfirmed(
                The.CASE,
                The.id("someone"),
                on,
                The.id("no safe channel on " + on),
                text("search.because", "Watched."));
    }

    public static ConfirmNoSafeChannel confirmNoSafeChannel(LocalDate on) {
        return new ConfirmNoSafeChannel(The.COMMAND, The.CASE, on, text("search.because", "Watched."));
    }

    public static RightsInformationGiven rightsGiven(LocalDate on) {
        return new RightsInformationGiven(
                The.CASE,
                The.id("someone"),
                on,
                The.id("rights on " + on),
                text("rights.language", "sr"),
                ContactChannel.PHONE,
                null);
    }

    public static GiveRightsInformation giveRights(
            LocalDate on, String language, ContactChannel channel, boolean toldToThePerson) {
        return new GiveRightsInformation(
                The.COMMAND, The.CASE, on, text("rights.language", language), channel, toldToThePerson);
    }

    private static Set<ContactChannel> channels(ContactChannel... channels) {
        var set = EnumSet.noneOf(ContactChannel.class);
        set.addAll(Arrays.asList(channels));
        return set;
    }

    private static org.followthrough.personal.Personal<SafeWays> saying(String coverWording) {
        return personal("contact.ways", new SafeWays("Number", "Evenings", "Sister", coverWording, null));
    }
}

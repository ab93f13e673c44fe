package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ProtectionMeasure.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.codes.SearchStep.*;
import static org.followthrough.codes.SourceCategory.*;
import static org.followthrough.codes.TypeOfExploitation.*;
import static org.followthrough.standalone.demonstration.Answers.*;
import static org.followthrough.standalone.demonstration.Cast.*;
import static org.followthrough.standalone.demonstration.Deciding.*;
import static org.followthrough.standalone.demonstration.FollowingUp.*;
import static org.followthrough.standalone.demonstration.KeepingRecords.*;
import static org.followthrough.standalone.demonstration.Outreach.*;
import static org.followthrough.standalone.demonstration.Person.*;
import static org.followthrough.standalone.demonstration.Protecting.*;
import static org.followthrough.standalone.demonstration.Story.*;
import static org.followthrough.standalone.demonstration.Ways.*;

import java.util.stream.Stream;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.events.SafeWays;

/** People whom a contact could harm, or of whom nobody knows who they are. */
final class HardToReach {

    private HardToReach() {}

    static Stream<Story> stories() {
        return Stream.of(
                no_safe_channel(), nobody_knows_who_it_is(), contact_outside_the_plan(), contact_plan_in_doubt());
    }

    private static Story no_safe_channel() {
        return story(
                        "no_safe_channel",
                        88,
                        CITIZEN,
                        null,
                        "Lives above the shop where she works; the shop's owner answers the door and the telephone.")
                .receivedBy(BOJAN)
                .about(woman("Mira Primerović", 1984, "BA")
                        .suspected(Servitude)
                        .controlledBy(RestrictsMovement)
                        .named(EMPLOYER, "Invented Corner Shop")
                        .named(ACCOMMODATION, "Flat above the Invented Corner Shop"))
                .by(GORAN, noneNeeded(88, 60, 32))
                .by(GORAN, assigned(87, BOJAN))
                .by(
                        BOJAN,
                        contactPlan(
                                86,
                                PlanBasis.REPORTING_ORGANISATION,
                                "sr",
                                safe(),
                                never(PHONE, HOME_VISIT, WORKPLACE_VISIT, LETTER),
                                new SafeWays(null, null, null, null, "Everything goes through the owner")))
                .by(
                        GORAN,
                        confirmedThatNoChannelIsSafe(
                                82, "Telephone, door and post are the owner's. An attempt would tell him."))
                .by(
                        BOJAN,
                        searched(
                                74,
                                SEARCHED_WITHOUT_CONTACT,
                                "Opening hours, register of firms, a look from the street: seen twice, alone behind the till."),
                        assessed(73, MEDIUM, notAsked(RestrictsMovement), "Seen outside once, with the owner."),
                        decidedWithRightsOwed(
                                34,
                                DISMISSED,
                                INSUFFICIENT_DATA,
                                notAsked(RestrictsMovement),
                                "Nothing can be learnt without a risk to her. The search goes on.",
                                "No way to tell her is safe."))
                .by(GORAN, signed(30))
                .by(BOJAN, checkedBySearch(22, "The shop is open, she was seen at the till. No new way was found."));
    }

    private static Story nobody_knows_who_it_is() {
        return story(
                        "nobody_knows_who_it_is",
                        47,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "A young man is brought to a crossroads each morning. Nobody knows his name.")
                .about(Person.unknownMan(AgeGroup.ADULT)
                        .suspected(ForcedBegging)
                        .controlledBy(TakesEarnings))
                .by(GORAN, noneNeeded(47, 19))
                .by(GORAN, assigned(46, ANA))
                .by(
                        ANA,
                        searched(
                                44,
                                REPORTING_ORGANISATION_ASKED_AGAIN,
                                "They have a description and two dates, no name."),
                        searched(39, CONNECTIONS_COMPARED, "No other file names the crossroads or the van."),
                        searched(
                                30,
                                SITE_OUTREACH_CONSIDERED,
                                "Considered and not done: the driver stays within sight all day."),
                        assessed(29, MEDIUM, notAsked(TakesEarnings), "From the description only."),
                        decidedWithRightsOwed(
                                8,
                                DISMISSED,
                                PERSON_NOT_IDENTIFIED,
                                notAsked(TakesEarnings),
                                "Nobody knows who he is. The description stays on file.",
                                "Nobody knows whom to tell."))
                .by(DUNJA, signed(5));
    }

    /** Recorded, does not count, and the supervisor sees it. */
    private static Story contact_outside_the_plan() {
        return story(
                        "contact_outside_the_plan",
                        15,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Ради код човека који тврди да јој је рођак; нико други га не познаје.")
                .about(woman("Љиљана Примерчић", 1990, "RS")
                        .suspected(Servitude)
                        .controlledBy(PsychologicalAbuse)
                        .contact("+381 60 000 2063"))
                .by(DUNJA, noneNeededInSerbian(15))
                .by(DUNJA, assigned(14, VERA))
                .by(
                        VERA,
                        serbianPlan(13, "+381 60 000 2063"),
                        triedOutsideThePlan(
                                11,
                                "09:15",
                                PHONE,
                                THIRD_PARTY_ONLY,
                                "Звано ујутру, мимо плана: јавио се мушкарац, спуштена слушалица."));
    }

    private static Story contact_plan_in_doubt() {
        return story(
                        "contact_plan_in_doubt",
                        25,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Her telephone was taken for a day and given back.")
                .receivedBy(JELENA)
                .about(woman("Sofia Ejemplo", 2000, "CO")
                        .suspected(SexualExploitation)
                        .controlledBy(RestrictsMovement)
                        .contact("+381 60 000 2064")
                        .named(ACCOMMODATION, "Invented Apartments"))
                .by(ANA, inPlaceFor(25, 16, PSYCHOSOCIAL_SUPPORT, "A counsellor calls when her telephone is her own."))
                .by(GORAN, assigned(24, ANA))
                .by(
                        ANA,
                        advisedPlan(23, "es", "+381 60 000 2064"),
                        heardAndTheWayIsNoLongerSafe(
                                20,
                                "18:15",
                                PHONE,
                                "es",
                                "Spoke two minutes: the telephone is read by others now. She will call."))
                .by(
                        SYSTEM,
                        becameOverdue(8, ObligationKind.MEASURE_REVIEW, Made.MEASURE),
                        escalated(2, ObligationKind.MEASURE_REVIEW, Made.MEASURE, 2));
    }
}

package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ProtectionMeasure.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.codes.SourceCategory.*;
import static org.followthrough.codes.TypeOfExploitation.*;
import static org.followthrough.standalone.demonstration.Answers.*;
import static org.followthrough.standalone.demonstration.Cast.*;
import static org.followthrough.standalone.demonstration.Deciding.*;
import static org.followthrough.standalone.demonstration.Ending.*;
import static org.followthrough.standalone.demonstration.FollowingUp.*;
import static org.followthrough.standalone.demonstration.KeepingRecords.*;
import static org.followthrough.standalone.demonstration.Outreach.*;
import static org.followthrough.standalone.demonstration.Person.*;
import static org.followthrough.standalone.demonstration.Protecting.*;
import static org.followthrough.standalone.demonstration.Reviewing.*;
import static org.followthrough.standalone.demonstration.Story.*;
import static org.followthrough.standalone.demonstration.Ways.*;

import java.util.stream.Stream;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;

/** How a review ended: the decision stands, the case goes on, the person is recognised. */
final class Reconsidered {

    private Reconsidered() {}

    static Stream<Story> stories() {
        return Stream.of(review_upheld(), reopened_by_review(), recognised_by_review());
    }

    private static Story review_upheld() {
        return story(
                        "review_upheld",
                        170,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Волонтер је видео младића који ради на имању и спава у штали.")
                .receivedBy(VERA)
                .about(man("Милорад Примерчић", 1999, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMovement)
                        .contact("+381 60 000 2116"))
                .by(DUNJA, noneNeededInSerbian(170, 142))
                .by(DUNJA, assigned(169, VERA))
                .by(
                        VERA,
                        serbianPlan(168, "+381 60 000 2116"),
                        heard(166, "18:20", PHONE, "sr", "Сам на путу. Каже да му је тако добро и да има своју собу."),
                        rightsTold(166, "sr", PHONE),
                        assessed(165, LOW, seen(RestrictsMovement), "Одлази недељом у град."),
                        decided(
                                130,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(RestrictsMovement),
                                "Слободан је да оде и то чини."),
                        delivered(129, "sr", PHONE),
                        checked(
                                106,
                                "18:10",
                                PHONE,
                                "sr",
                                LOW,
                                heard("Коме да се јави.", "Задовољан, тражи бољу плату.")),
                        checked(82, "18:10", PHONE, "sr", LOW, heard("Када се чујемо.", "Купио бицикл.")))
                .by(
                        VERA,
                        reviewAskedFor(
                                70,
                                ReviewRequester.REPRESENTATIVE,
                                ReviewGround.NOT_IN_LINE_WITH_GUIDANCE,
                                "Сестра мисли да није смео да говори."))
                .by(
                        ZORICA,
                        admitted(68),
                        reviewer(67, ZORICA),
                        reviewed(
                                48,
                                ReviewOutcome.UPHELD,
                                "Saw him alone, twice. He speaks freely, and says the same as in the record."))
                .by(DUNJA, noneNeeded(68, "Нема опасности."));
    }

    private static Story reopened_by_review() {
        return story(
                        "reopened_by_review",
                        140,
                        LABOUR_INSPECTORATE,
                        "Labour inspectorate, district Primer",
                        "Eleven men in a cellar under a bakery; the key hung outside.")
                .receivedBy(BOJAN)
                .about(man("Tariq Misaal", 1993, "PK")
                        .suspected(ForcedLabour)
                        .controlledBy(WithholdsDocuments)
                        .contact("+381 60 000 2117"))
                .by(GORAN, noneNeeded(140, 112))
                .by(GORAN, assigned(139, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(138, "ur", "+381 60 000 2117"),
                        heardThroughInterpreter(
                                136, "18:20", PHONE, "ur", "Says that the baker keeps the papers for safety."),
                        rightsTold(136, "ur", PHONE),
                        assessed(135, LOW, seen(WithholdsDocuments), "Works elsewhere since the inspection."),
                        decided(
                                104,
                                DISMISSED,
                                INSUFFICIENT_DATA,
                                seen(WithholdsDocuments),
                                "The papers were given back on the first demand."),
                        delivered(103, "ur", PHONE),
                        checked(80, "18:10", PHONE, "ur", LOW, heard("What a review is.", "Remembers the key.")),
                        checked(56, "18:10", PHONE, "ur", LOW, heard("When we call next.", "Wants to say more.")))
                .by(
                        BOJAN,
                        reviewAskedForWith(
                                30,
                                ReviewRequester.SUPPORT_PROVIDER,
                                "The shelter heard three of the eleven.",
                                "Three statements about the key and the nights."))
                .by(
                        ZORICA,
                        admitted(28),
                        reviewer(27, ZORICA),
                        reviewed(
                                9,
                                ReviewOutcome.REOPENED,
                                "Three statements say the same of the key. He was never asked about it."))
                .by(GORAN, noneNeeded(28, "Works and lives elsewhere."))
                .by(BOJAN, inPlace(8, LEGAL_AID, "A lawyer who speaks his language."));
    }

    private static Story recognised_by_review() {
        return story(
                        "recognised_by_review",
                        160,
                        INTERNATIONAL_ORGANISATION,
                        "Mission Primer",
                        "Came back by plane with a ticket that somebody else had paid.")
                .about(woman("Rosa Ejemplo", 1997, "CO")
                        .suspected(SexualExploitation)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2118"))
                .by(GORAN, noneNeeded(160, 132))
                .by(GORAN, assigned(159, ANA))
                .by(
                        ANA,
                        advisedPlan(158, "es", "+381 60 000 2118"),
                        heardThroughInterpreter(
                                156, "18:20", PHONE, "es", "Owes for the flight. Does not say to whom."),
                        rightsTold(156, "es", PHONE),
                        assessed(155, LOW, seen(DebtBondage), "Nobody knows where she lives now."),
                        decided(
                                124,
                                DISMISSED,
                                INSUFFICIENT_DATA,
                                seen(DebtBondage),
                                "Nothing could be learnt of those she owes."),
                        delivered(123, "es", PHONE),
                        checked(
                                100,
                                "18:10",
                                PHONE,
                                "es",
                                LOW,
                                heard("That she may come back to it.", "Wants to testify, not yet.")),
                        checked(
                                76,
                                "18:10",
                                PHONE,
                                "es",
                                LOW,
                                heard("How a review goes.", "Has written everything down.")))
                .by(
                        ANA,
                        reviewAskedForWith(
                                55,
                                ReviewRequester.REPRESENTATIVE,
                                "Her lawyer hands in what she wrote.",
                                "Eleven pages with names, places and sums."))
                .by(
                        EMIL,
                        admitted(53),
                        reviewer(52, EMIL),
                        reviewed(
                                33,
                                ReviewOutcome.OVERTURNED_IDENTIFIED,
                                "What she wrote fits what the mission saw, and was never heard."))
                .by(GORAN, noneNeeded(53, "Nobody knows where she lives."));
    }
}

package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
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
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.events.SafeWays;

/** Checks that somebody still owes. */
final class PastTheDate {

    private PastTheDate() {}

    static Stream<Story> stories() {
        return Stream.of(
                never_followed_up(),
                never_followed_up_and_acknowledged(),
                overdue_second_check_escalated(),
                overdue_second_check_acknowledged());
    }

    private static Story never_followed_up() {
        return story(
                        "never_followed_up",
                        96,
                        MINISTRY_OF_INTERIOR,
                        "Police department Primer",
                        "Found in a lorry with four others. Said that the journey must be worked off.")
                .mentioning(5)
                .about(man("Nasrin Udahoron", 2000, "BD")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2031"))
                .by(GORAN, noneNeeded(96, 68))
                .by(
                        DUNJA,
                        advisedPlan(95, "bn", "+381 60 000 2031"),
                        heardThroughInterpreter(
                                93,
                                "17:15",
                                PHONE,
                                "bn",
                                "Wants to travel on. Owes money to his brother, not to strangers."),
                        rightsTold(93, "bn", PHONE),
                        assessed(92, MEDIUM, seen(DebtBondage), "Nobody presses him for now."),
                        decided(60, NOT_IDENTIFIED, ELEMENTS_NOT_MET, seen(DebtBondage), "A debt within the family."))
                .by(SYSTEM, becameOverdue(45), escalated(38, 2), escalated(31, 3));
    }

    private static Story never_followed_up_and_acknowledged() {
        return story(
                        "never_followed_up_and_acknowledged",
                        58,
                        CITIZEN,
                        null,
                        "Комшиница је јавила да жена из приземља не излази и да јој неко доноси храну.")
                .receivedBy(VERA)
                .about(woman("Весна Примеровић", 1979, "RS")
                        .suspected(Servitude)
                        .controlledBy(RestrictsMovement)
                        .contact("+381 60 000 2032"))
                .by(DUNJA, noneNeededInSerbian(58, 30))
                .by(DUNJA, assigned(57, VERA))
                .by(
                        VERA,
                        contactPlan(
                                56,
                                PlanBasis.REPORTING_ORGANISATION,
                                "sr",
                                safe(PHONE, LETTER, THROUGH_TRUSTED_ORGANISATION),
                                never(HOME_VISIT),
                                new SafeWays(
                                        "+381 60 000 2032",
                                        "Пре подне",
                                        "Нико други",
                                        "Анкета о јавном превозу",
                                        "Никако на врата")),
                        heard(54, "10:20", PHONE, "sr", "Болесна је, храну доноси синовац. Излази кад може."),
                        rightsTold(54, "sr", PHONE),
                        assessed(53, MEDIUM, notSeen(RestrictsMovement), "Усамљена, без принуде."),
                        decided(
                                21,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                notSeen(RestrictsMovement),
                                "Болест, не принуда."),
                        delivered(20, "sr", PHONE))
                .by(SYSTEM, becameOverdue(6))
                .by(VERA, acknowledged(4, "Била сам на боловању; зовем ове недеље."));
    }

    private static Story overdue_second_check_escalated() {
        return story(
                        "overdue_second_check_escalated",
                        140,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Asks for food at the market. A man waits for her at the corner each evening.")
                .about(woman("Ruža Primerčić", 1969, "RS")
                        .suspected(ForcedBegging)
                        .controlledBy(TakesEarnings, PhysicalThreats)
                        .contact("Izmišljena ulica 1"))
                .by(GORAN, noneNeeded(140, 112))
                .by(GORAN, assigned(139, BOJAN))
                .by(
                        BOJAN,
                        contactPlan(
                                138,
                                PlanBasis.REPORTING_ORGANISATION,
                                "sr",
                                safe(HOME_VISIT, THROUGH_REPORTING_ORGANISATION),
                                never(PHONE),
                                new SafeWays(
                                        "Izmišljena ulica 1, with the social worker",
                                        "Mornings only",
                                        "Her daughter",
                                        "We bring the parcel from the kitchen",
                                        "No telephone: the man keeps it")),
                        heard(
                                134,
                                "09:30",
                                HOME_VISIT,
                                "sr",
                                "With the social worker, alone in the yard. The man is her son-in-law."),
                        rightsTold(134, "sr", HOME_VISIT),
                        assessed(
                                133,
                                LOW,
                                seen(TakesEarnings).and(notSeen(PhysicalThreats)),
                                "He takes the money and leaves her the rest."),
                        decided(
                                100,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(TakesEarnings).and(notSeen(PhysicalThreats)),
                                "Want in the family. Support goes on through the social work centre."),
                        delivered(99, "sr", HOME_VISIT),
                        checked(
                                76,
                                "09:45",
                                HOME_VISIT,
                                "sr",
                                LOW,
                                heard("When we come next.", "The parcel helps. Her knees hurt.")))
                .by(SYSTEM, becameOverdue(45), escalated(38, 2), escalated(31, 3));
    }

    private static Story overdue_second_check_acknowledged() {
        return story(
                        "overdue_second_check_acknowledged",
                        95,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Sews at home for a workshop that pays by the piece and fines every mistake.")
                .receivedBy(JELENA)
                .about(woman("Lan Shili", 1986, "CN")
                        .suspected(ForcedLabour)
                        .controlledBy(ExcessiveWorkingHours)
                        .contact("+381 60 000 2034"))
                .by(GORAN, noneNeeded(95, 67))
                .by(GORAN, assigned(94, ANA))
                .by(
                        ANA,
                        advisedPlan(93, "zh", "+381 60 000 2034"),
                        heardThroughInterpreter(92, "18:20", PHONE, "zh", "Chooses her hours. Angry about the fines."),
                        rightsTold(92, "zh", PHONE),
                        assessed(91, LOW, notSeen(ExcessiveWorkingHours), "Two other clients besides the workshop."),
                        decided(
                                58,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                notSeen(ExcessiveWorkingHours),
                                "Piecework on bad terms, freely chosen."),
                        delivered(57, "zh", PHONE),
                        checked(
                                34,
                                "18:00",
                                PHONE,
                                "zh",
                                LOW,
                                heard("Whom to ask about the fines.", "Found a better client.")))
                .by(SYSTEM, becameOverdue(3))
                .by(ANA, acknowledged(2, "The interpreter is free on Thursday; the call is booked."));
    }
}

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
import static org.followthrough.standalone.demonstration.FollowingUp.*;
import static org.followthrough.standalone.demonstration.KeepingRecords.*;
import static org.followthrough.standalone.demonstration.Outreach.*;
import static org.followthrough.standalone.demonstration.Person.*;
import static org.followthrough.standalone.demonstration.Protecting.*;
import static org.followthrough.standalone.demonstration.Story.*;
import static org.followthrough.standalone.demonstration.Ways.*;

import java.util.Set;
import java.util.stream.Stream;

/** People who were reached at the last check. */
final class InContact {

    private InContact() {}

    static Stream<Story> stories() {
        return Stream.of(
                in_contact_after_two_checks(),
                in_contact_through_an_interpreter_check_due_soon(),
                in_contact_at_high_risk(),
                check_entered_late());
    }

    private static Story in_contact_after_two_checks() {
        return story(
                        "in_contact_after_two_checks",
                        130,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Works nights in a bakery and hands her pay to a cousin who found the place. Called from a friend's phone.")
                .receivedBy(JELENA)
                .about(woman("Milica Primerović", 1994, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(FalsePromises, WithholdsDocuments)
                        .contact("+381 60 000 2001")
                        .named(EMPLOYER, "Invented Bread Bakery"))
                .by(GORAN, noneNeeded(130, 102))
                .by(GORAN, assigned(129, ANA))
                .by(
                        ANA,
                        advisedPlan(128, "sr", "+381 60 000 2001"),
                        tried(127, "11:00", PHONE, NO_ANSWER, "Rang out. No message left, as the plan says."),
                        heard(
                                125,
                                "18:40",
                                PHONE,
                                "sr",
                                "Alone, on a break. Her card is with the cousin; the passport is with her again."),
                        ownPlan(125, "sr", "+381 60 000 2001"),
                        rightsTold(125, "sr", PHONE),
                        assessed(
                                124,
                                MEDIUM,
                                seen(FalsePromises).and(notSeen(WithholdsDocuments)),
                                "The pay promised was double. She can leave, but fears for the debt."),
                        decided(
                                92,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(FalsePromises).and(notSeen(WithholdsDocuments)),
                                "A false promise was made, but she moves freely, has her papers and has given notice."),
                        delivered(91, "sr", PHONE),
                        checked(
                                84,
                                "19:05",
                                PHONE,
                                "sr",
                                MEDIUM,
                                heard(
                                        "What the decision means, and that she may ask for a review at any time.",
                                        "Tired, but relieved. Wants her wages for May.",
                                        Set.of(LEGAL_AID),
                                        Set.of())),
                        checked(
                                60,
                                "18:15",
                                PHONE,
                                "sr",
                                LOW,
                                heard(
                                        "The lawyer's hours, and when we call next.",
                                        "New job in a shop. The cousin no longer calls.",
                                        Set.of(LEGAL_AID),
                                        Set.of(LEGAL_AID))));
    }

    private static Story in_contact_through_an_interpreter_check_due_soon() {
        return story(
                        "in_contact_through_an_interpreter_check_due_soon",
                        84,
                        MIGRATION_OR_ASYLUM,
                        "Reception centre Primer",
                        "Arrived after four months on a building site abroad of which he was paid for one.")
                .about(man("Bikash Udaharan", 1998, "NP")
                        .suspected(ForcedLabour)
                        .controlledBy(ExcessiveWorkingHours)
                        .contact("+381 60 000 2002"))
                .by(GORAN, noneNeeded(84, 56))
                .by(GORAN, assigned(83, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(83, "ne", "+381 60 000 2002"),
                        heardThroughInterpreter(
                                80,
                                "10:30",
                                PHONE,
                                "ne",
                                "Interpreter on the line. Came of his own choice, left when the pay stopped."),
                        rightsTold(80, "ne", PHONE),
                        assessed(
                                79, LOW, notSeen(ExcessiveWorkingHours), "Nobody looks for him. Sleeps at the centre."),
                        decided(
                                47,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                notSeen(ExcessiveWorkingHours),
                                "Unpaid wages without control. He was told where to claim them."),
                        delivered(47, "ne", PHONE),
                        checked(
                                23,
                                "17:30",
                                PHONE,
                                "ne",
                                LOW,
                                heard(
                                        "That the centre will let us know before a transfer.",
                                        "Waits for an answer to his application. Has friends here.",
                                        Set.of(LEGAL_AID),
                                        Set.of(LEGAL_AID))));
    }

    private static Story in_contact_at_high_risk() {
        return story(
                        "in_contact_at_high_risk",
                        98,
                        HEALTH,
                        "Clinic Primer",
                        "Посетила амбуланту са повредом руке; човек који ју је довео није дао да говори сама.")
                .about(woman("Снежана Примеровић", 2001, "RS")
                        .suspected(SexualExploitation)
                        .controlledBy(PsychologicalAbuse, ThreatensChildrenFamily)
                        .contact("+381 60 000 2003"))
                .by(GORAN, noneNeededInSerbian(98, 70))
                .by(GORAN, assigned(97, VERA))
                .by(
                        VERA,
                        serbianPlan(97, "+381 60 000 2003"),
                        heard(95, "19:10", PHONE, "sr", "Сама код сестре. Не жели пријаву, жели да зна шта може."),
                        rightsTold(95, "sr", PHONE),
                        assessed(
                                94,
                                HIGH,
                                seen(PsychologicalAbuse).and(notSeen(ThreatensChildrenFamily)),
                                "Човек зна где станује сестра."),
                        decided(
                                60,
                                DISMISSED,
                                INSUFFICIENT_DATA,
                                seen(PsychologicalAbuse).and(notSeen(ThreatensChildrenFamily)),
                                "Без њеног исказа нема довољно података. Ризик остаје висок."),
                        delivered(60, "sr", PHONE),
                        checked(
                                59,
                                "18:20",
                                PHONE,
                                "sr",
                                HIGH,
                                heard(
                                        "Да се зовемо сваке две недеље.",
                                        "Уплашена, спава код сестре.",
                                        Set.of(PSYCHOSOCIAL_SUPPORT, MATERIAL_AID),
                                        Set.of(MATERIAL_AID))),
                        checked(
                                50,
                                "18:45",
                                PHONE,
                                "sr",
                                HIGH,
                                heard(
                                        "Термин код психолога.",
                                        "Боље спава. Он је звао двапут.",
                                        Set.of(PSYCHOSOCIAL_SUPPORT),
                                        Set.of(PSYCHOSOCIAL_SUPPORT))),
                        checked(
                                11,
                                "18:10",
                                PHONE,
                                "sr",
                                HIGH,
                                heard(
                                        "Како да тражи нову процену.",
                                        "Размишља о пријави.",
                                        Set.of(LEGAL_AID),
                                        Set.of(PSYCHOSOCIAL_SUPPORT))));
    }

    private static Story check_entered_late() {
        return story(
                        "check_entered_late",
                        80,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Keeps house for a family that met her in a chat group. Is paid in food.")
                .about(woman("Jasna Primerčić", 1987, "RS")
                        .suspected(Servitude)
                        .controlledBy(TakesEarnings)
                        .contact("jasna@example.org"))
                .by(GORAN, noneNeeded(80, 52))
                .by(BOJAN, assigned(79, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(78, "sr", "+381 60 000 2004"),
                        heard(76, "17:20", PHONE, "sr", "Is free to go and does not want to. Wants a contract."),
                        rightsTold(76, "sr", PHONE),
                        assessed(75, LOW, notSeen(TakesEarnings), "Paid in cash since the social worker's visit."),
                        decided(
                                42,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                notSeen(TakesEarnings),
                                "She is paid and moves freely."),
                        delivered(41, "sr", PHONE),
                        checked(
                                        18,
                                        "17:45",
                                        PHONE,
                                        "sr",
                                        LOW,
                                        heard(
                                                "Where to ask about the contract.",
                                                "Content. Has a key and days off.",
                                                Set.of(),
                                                Set.of()))
                                .recordedOnly(8));
    }
}

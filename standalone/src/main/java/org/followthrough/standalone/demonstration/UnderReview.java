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
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;

/** Decisions that are being looked at again: just asked for, under way, late. */
final class UnderReview {

    private UnderReview() {}

    static Stream<Story> stories() {
        return Stream.of(
                review_asked_for(), review_taken(), review_decision_due_soon(), review_unanswered(), review_overdue());
    }

    private static Story review_asked_for() {
        return story(
                        "review_asked_for",
                        80,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Packs fruit for an agency that pays into its own account.")
                .receivedBy(BOJAN)
                .about(man("Dorin Exemplu", 1991, "RO")
                        .suspected(ForcedLabour)
                        .controlledBy(TakesEarnings)
                        .contact("+381 60 000 2111"))
                .by(GORAN, noneNeeded(80, 52))
                .by(GORAN, assigned(79, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(78, "ro", "+381 60 000 2111"),
                        heardThroughInterpreter(
                                76,
                                "18:20",
                                PHONE,
                                "ro",
                                "Gets an allowance and is told that the rest is saved for him."),
                        rightsTold(76, "ro", PHONE),
                        assessed(75, LOW, seen(TakesEarnings), "Shares a flat with friends."),
                        decided(
                                45,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(TakesEarnings),
                                "He may leave and has the contract."),
                        delivered(44, "ro", PHONE),
                        checked(
                                21,
                                "18:10",
                                PHONE,
                                "ro",
                                LOW,
                                heard("Where to ask for the account's statements.", "Wants his money and no trouble.")))
                .by(
                        BOJAN,
                        reviewAskedForWith(
                                2,
                                ReviewRequester.REPRESENTATIVE,
                                "His lawyer asks that the account be looked at.",
                                "Statements of four months: nothing was ever paid out."));
    }

    private static Story review_taken() {
        return story(
                        "review_taken",
                        98,
                        HEALTH,
                        "Clinic Primer",
                        "Дошла са модрицама и рекла да је пала; газдарица је чекала у ходнику.")
                .receivedBy(VERA)
                .about(woman("Невена Примеровић", 1990, "BA")
                        .suspected(Servitude)
                        .controlledBy(PhysicalAbuse)
                        .contact("+381 60 000 2112"))
                .by(DUNJA, noneNeededInSerbian(98, 70))
                .by(DUNJA, assigned(97, VERA))
                .by(
                        VERA,
                        serbianPlan(96, "+381 60 000 2112"),
                        heard(94, "18:20", PHONE, "sr", "Каже да је пала. Станује у кући у којој ради."),
                        rightsTold(94, "sr", PHONE),
                        assessed(93, LOW, seen(PhysicalAbuse), "Отишла је код рођаке."),
                        decided(
                                62,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(PhysicalAbuse),
                                "Повреде без трага принуде."),
                        delivered(61, "sr", PHONE),
                        checked(
                                38,
                                "18:10",
                                PHONE,
                                "sr",
                                LOW,
                                heard("Да може да тражи нову процену.", "Боји се да се врати по ствари.")),
                        checked(14, "18:10", PHONE, "sr", LOW, heard("Ко преиспитује одлуку.", "Чека позив.")))
                .by(
                        VERA,
                        reviewAskedFor(
                                12,
                                ReviewRequester.REPORTING_ORGANISATION,
                                ReviewGround.NOT_IN_LINE_WITH_GUIDANCE,
                                "Лекарка каже да налаз није прочитан."))
                .by(DUNJA, admitted(11), noneNeeded(11, "Код рођаке је и осећа се сигурно."))
                .by(EMIL, reviewer(10, EMIL));
    }

    private static Story review_decision_due_soon() {
        return story(
                        "review_decision_due_soon",
                        110,
                        MINISTRY_OF_INTERIOR,
                        "Police department Primer",
                        "Stopped at the border with two girls whose names she did not know.")
                .about(woman("Zlata Primerkova", 1995, "BG")
                        .suspected(SexualExploitation)
                        .controlledBy(ThreatensChildrenFamily)
                        .contact("+381 60 000 2113"))
                .by(GORAN, noneNeeded(110, 82))
                .by(GORAN, assigned(109, ANA))
                .by(
                        ANA,
                        advisedPlan(108, "bg", "+381 60 000 2113"),
                        heardThroughInterpreter(
                                106, "18:20", PHONE, "bg", "Speaks little, looks at the door. Says that all is well."),
                        rightsTold(106, "bg", PHONE),
                        assessed(105, LOW, seen(ThreatensChildrenFamily), "At home with her mother."),
                        decided(
                                75,
                                DISMISSED,
                                INSUFFICIENT_DATA,
                                seen(ThreatensChildrenFamily),
                                "Nothing more than the way they travelled."),
                        delivered(74, "bg", PHONE),
                        checked(
                                51,
                                "18:10",
                                PHONE,
                                "bg",
                                LOW,
                                heard("That the door stays open.", "Asks what happens to those who talk.")),
                        checked(
                                27,
                                "18:10",
                                PHONE,
                                "bg",
                                LOW,
                                heard("Who looks at the decision again.", "Says more each time.")))
                .by(
                        ANA,
                        reviewAskedFor(
                                24,
                                ReviewRequester.SUPPORT_PROVIDER,
                                ReviewGround.NOT_IN_LINE_WITH_GUIDANCE,
                                "The shelter says that she was heard for ten minutes."))
                .by(ZORICA, admitted(21), reviewer(20, ZORICA))
                .by(GORAN, noneNeeded(21, "Lives with her mother, two hundred kilometres away."));
    }

    /** Nobody answered whether it is admitted. */
    private static Story review_unanswered() {
        return story(
                        "review_unanswered",
                        86,
                        EDUCATION,
                        "Secondary school Primer",
                        "Twenty years old, still at school, and washes cars at night for an uncle.")
                .receivedBy(BOJAN)
                .about(man("Emir Primerić", 2006, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(ExcessiveWorkingHours)
                        .contact("+381 60 000 2114"))
                .by(GORAN, noneNeeded(86, 58))
                .by(GORAN, assigned(85, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(84, "sr", "+381 60 000 2114"),
                        heard(82, "18:20", PHONE, "sr", "Alone at school. Wants to finish the year."),
                        rightsTold(82, "sr", PHONE),
                        assessed(81, LOW, seen(ExcessiveWorkingHours), "The uncle lives elsewhere."),
                        decided(
                                50,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(ExcessiveWorkingHours),
                                "Family work beside school."),
                        delivered(49, "sr", PHONE),
                        checked(
                                26,
                                "18:10",
                                PHONE,
                                "sr",
                                LOW,
                                heard("Whom he can call.", "Tired. Sleeps in the lessons.")))
                .by(
                        BOJAN,
                        reviewAskedFor(
                                17,
                                ReviewRequester.REPORTING_ORGANISATION,
                                ReviewGround.RENEWED_RISK,
                                "The school sees him come straight from the night."))
                .by(SYSTEM, becameOverdue(2, ObligationKind.REVIEW_ADMISSIBILITY, Made.REVIEW));
    }

    private static Story review_overdue() {
        return story(
                        "review_overdue",
                        150,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Sews at home for a man who brings the cloth and counts the thread.")
                .about(woman("Shirin Mesal", 1986, "IR")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2115"))
                .by(GORAN, noneNeeded(150, 122))
                .by(GORAN, assigned(149, ANA))
                .by(
                        ANA,
                        advisedPlan(148, "fa", "+381 60 000 2115"),
                        heardThroughInterpreter(
                                146, "18:20", PHONE, "fa", "Owes him for the machine. The children sleep next to it."),
                        rightsTold(146, "fa", PHONE),
                        assessed(145, LOW, seen(DebtBondage), "He comes on Mondays only."),
                        decided(
                                115,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(DebtBondage),
                                "A debt for a machine, and work at home."),
                        delivered(114, "fa", PHONE),
                        checked(
                                91,
                                "18:10",
                                PHONE,
                                "fa",
                                LOW,
                                heard(
                                        "Where the debt can be looked at.",
                                        "Says that the debt is bigger than the machine.")),
                        checked(67, "18:10", PHONE, "fa", LOW, heard("When we call next.", "Sews less, sleeps more.")))
                .by(
                        ANA,
                        reviewAskedFor(
                                43,
                                ReviewRequester.SUPPORT_PROVIDER,
                                ReviewGround.RENEWED_RISK,
                                "He took the machine, and the debt is still there."))
                .by(EMIL, admitted(40), reviewer(39, EMIL))
                .by(GORAN, noneNeeded(40, "The neighbours look after her."), noneNeeded(12, "Still so."))
                .by(SYSTEM, becameOverdue(6, ObligationKind.REVIEW_DECISION, Made.REVIEW));
    }
}

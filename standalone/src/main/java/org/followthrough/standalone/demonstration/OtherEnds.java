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

/** Those who want no more, are followed by another body, died, or came back. */
final class OtherEnds {

    private OtherEnds() {}

    static Stream<Story> stories() {
        return Stream.of(
                declined_and_confirmed(),
                declined_to_be_confirmed(),
                declined_confirmation_overdue(),
                handed_over(),
                died_and_looked_into(),
                came_back());
    }

    private static Story declined_and_confirmed() {
        return story(
                        "declined_and_confirmed",
                        95,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Called once about a job abroad that had gone wrong.")
                .receivedBy(JELENA)
                .about(woman("Ivana Primerčić", 1983, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(FalsePromises)
                        .contact("+381 60 000 2121"))
                .by(GORAN, noneNeeded(95, 67))
                .by(GORAN, assigned(94, ANA))
                .by(
                        ANA,
                        advisedPlan(93, "sr", "+381 60 000 2121"),
                        heard(91, "18:20", PHONE, "sr", "Alone in a park. Wants to put it behind her."),
                        rightsTold(91, "sr", PHONE),
                        assessed(90, LOW, seen(FalsePromises), "Nobody from there knows her town."),
                        decided(
                                60,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(FalsePromises),
                                "A false offer; she left in the first week."),
                        delivered(59, "sr", PHONE),
                        checked(
                                36,
                                "18:10",
                                PHONE,
                                "sr",
                                LOW,
                                heard("That she may say no, and how to come back.", "Would rather not be called.")))
                .by(ANA, declined(12, "sr", "Thanked for everything and asked not to be called again."))
                .by(BOJAN, confirmedThatItWasFree(9, "Alone, in her own words, twice on different days."));
    }

    private static Story declined_to_be_confirmed() {
        return story(
                        "declined_to_be_confirmed",
                        66,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Walked away from a season's work and sold his phone for the ticket.")
                .receivedBy(BOJAN)
                .about(man("Andrei Exemplu", 1996, "MD")
                        .suspected(ForcedLabour)
                        .controlledBy(WithholdsNecessities)
                        .contact("+381 60 000 2122"))
                .by(GORAN, noneNeeded(66, 38))
                .by(GORAN, assigned(65, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(64, "ro", "+381 60 000 2122"),
                        heardThroughInterpreter(62, "18:20", PHONE, "ro", "Home again. Laughs about it."),
                        rightsTold(62, "ro", PHONE),
                        assessed(61, LOW, seen(WithholdsNecessities), "Far from there."),
                        decided(
                                30,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(WithholdsNecessities),
                                "Hard work, and free to leave."),
                        delivered(29, "ro", PHONE),
                        checked(6, "18:10", PHONE, "ro", LOW, heard("That he may say no.", "Does not see what for.")))
                .by(BOJAN, declined(1, "ro", "Wants no more calls; his wife asks who it is."));
    }

    /** Nobody looked yet whether the no was free. */
    private static Story declined_confirmation_overdue() {
        return story(
                        "declined_confirmation_overdue",
                        90,
                        MIGRATION_OR_ASYLUM,
                        "Reception centre Primer",
                        "Shares a room with the man who paid his way.")
                .about(man("Samuel Minimi", 2001, "NG")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2123"))
                .by(GORAN, noneNeeded(90, 62))
                .by(GORAN, assigned(89, ANA))
                .by(
                        ANA,
                        advisedPlan(88, "en", "+381 60 000 2123"),
                        heardThroughInterpreter(86, "18:20", PHONE, "en", "In the yard, alone. Measures each word."),
                        rightsTold(86, "en", PHONE),
                        assessed(85, LOW, seen(DebtBondage), "The man is to be moved next week."),
                        decided(
                                54,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(DebtBondage),
                                "A debt that nobody presses for."),
                        delivered(53, "en", PHONE),
                        checked(
                                30,
                                "18:10",
                                PHONE,
                                "en",
                                LOW,
                                heard("That he may say no, and how to come back.", "Wants to be left alone.")))
                .by(ANA, declined(21, "en", "Says that he needs nobody."))
                .by(SYSTEM, becameOverdue(7, ObligationKind.DECLINE_CONFIRMATION, Made.DECLINE))
                .by(
                        GORAN,
                        acknowledged(
                                5,
                                ObligationKind.DECLINE_CONFIRMATION,
                                Made.DECLINE,
                                "Ana's notes of the call are being typed; looked at on Friday."));
    }

    private static Story handed_over() {
        return story(
                        "handed_over",
                        100,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Живи код жене која јој не да пензију у руке.")
                .receivedBy(VERA)
                .about(woman("Косара Примеровић", 1951, "RS")
                        .suspected(Servitude)
                        .controlledBy(RestrictsFinancialAccess)
                        .contact("+381 60 000 2124"))
                .by(DUNJA, noneNeededInSerbian(100, 72))
                .by(DUNJA, assigned(99, VERA))
                .by(
                        VERA,
                        serbianPlan(98, "+381 60 000 2124"),
                        heard(96, "18:20", PHONE, "sr", "Сама у дворишту. Не жели да иде у дом."),
                        rightsTold(96, "sr", PHONE),
                        assessed(95, LOW, seen(RestrictsFinancialAccess), "Комшије свраћају."),
                        decided(
                                64,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(RestrictsFinancialAccess),
                                "Злоупотреба пензије, без принуде на рад."),
                        delivered(63, "sr", PHONE),
                        checked(
                                40,
                                "18:10",
                                PHONE,
                                "sr",
                                LOW,
                                heard("Ко је нови старатељ.", "Драго јој је да има свој новац.")))
                .by(DUNJA, handedOver(20, "Social work centre Primer"));
    }

    private static Story died_and_looked_into() {
        return story(
                        "died_and_looked_into",
                        120,
                        HEALTH,
                        "Clinic Primer",
                        "Brought in with burns from a kiln; nobody came to see him.")
                .about(man("Gheorghe Exemplu", 1962, "RO")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMedicalCare)
                        .contact("+381 60 000 2125"))
                .by(GORAN, noneNeeded(120, 92))
                .by(GORAN, assigned(119, ANA))
                .by(
                        ANA,
                        advisedPlan(118, "ro", "+381 60 000 2125"),
                        heardThroughInterpreter(
                                116, "18:20", PHONE, "ro", "In bed, alone. Says that it was his own fault."),
                        rightsTold(116, "ro", PHONE),
                        assessed(115, LOW, seen(RestrictsMedicalCare), "In hospital."),
                        decided(
                                84,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(RestrictsMedicalCare),
                                "An accident at work."),
                        delivered(83, "ro", PHONE),
                        checked(60, "18:10", PHONE, "ro", LOW, heard("That we go on calling.", "Wants to go home.")),
                        checked(36, "18:10", PHONE, "ro", LOW, heard("When we call next.", "Weak.")))
                .by(DUNJA, died(12, "The clinic told it on the same day."))
                .by(EMIL, admitted(10), reviewer(9, EMIL));
    }

    private static Story came_back() {
        return story(
                        "came_back",
                        82,
                        HEALTH,
                        "Clinic Primer",
                        "Left before she was seen, and waited at the bus stop without a coat.")
                .receivedBy(BOJAN)
                .about(woman("Amira Misal", 1994, "SY")
                        .suspected(Servitude)
                        .controlledBy(PsychologicalAbuse)
                        .contact("+381 60 000 2126"))
                .by(GORAN, noneNeeded(82, 54))
                .by(GORAN, assigned(81, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(80, "ar", "+381 60 000 2126"),
                        heardThroughInterpreter(78, "18:20", PHONE, "ar", "At her cousin's. Will think about it."),
                        rightsTold(78, "ar", PHONE),
                        assessed(77, LOW, seen(PsychologicalAbuse), "The cousin opens the door to nobody."),
                        decided(
                                46,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(PsychologicalAbuse),
                                "Left on her own, and nobody looks for her."),
                        delivered(45, "ar", PHONE),
                        checkedInVain(22, "18:10", PHONE, NO_ANSWER, "Rang out on three evenings."))
                .by(BOJAN, cameBack(1, "ar", "Called from a shop. Asks whether she may come and talk."));
    }
}

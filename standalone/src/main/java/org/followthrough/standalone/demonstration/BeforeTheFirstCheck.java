package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.codes.SourceCategory.*;
import static org.followthrough.codes.TypeOfExploitation.*;
import static org.followthrough.standalone.demonstration.Answers.*;
import static org.followthrough.standalone.demonstration.Cast.*;
import static org.followthrough.standalone.demonstration.Deciding.*;
import static org.followthrough.standalone.demonstration.KeepingRecords.*;
import static org.followthrough.standalone.demonstration.Outreach.*;
import static org.followthrough.standalone.demonstration.Person.*;
import static org.followthrough.standalone.demonstration.Protecting.*;
import static org.followthrough.standalone.demonstration.Story.*;
import static org.followthrough.standalone.demonstration.Ways.*;

import java.util.stream.Stream;

/** Decided not long ago: the first check is still ahead. */
final class BeforeTheFirstCheck {

    private BeforeTheFirstCheck() {}

    static Stream<Story> stories() {
        return Stream.of(
                first_check_ahead(),
                first_check_due_soon_decision_not_delivered(),
                rights_information_owed(),
                risk_rose_and_moved_the_check_earlier(),
                discontinued_out_of_jurisdiction());
    }

    private static Story first_check_ahead() {
        return story(
                        "first_check_ahead",
                        50,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Was promised a job as a waitress and put in a flat with five others. Left after a week.")
                .receivedBy(JELENA)
                .about(woman("Oksana Prykladna", 1999, "UA")
                        .suspected(SexualExploitation)
                        .controlledBy(FalsePromises)
                        .contact("+381 60 000 2011"))
                .by(GORAN, noneNeeded(50, 22))
                .by(GORAN, assigned(49, ANA))
                .by(
                        ANA,
                        advisedPlan(48, "uk", "+381 60 000 2011"),
                        heardThroughInterpreter(
                                45, "18:30", PHONE, "uk", "Left before anything happened. Stays with an aunt."),
                        rightsTold(45, "uk", PHONE),
                        assessed(44, LOW, seen(FalsePromises), "Nobody knows the aunt's address."),
                        decided(
                                12,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(FalsePromises),
                                "A false offer, left at once. No control followed."),
                        delivered(11, "uk", PHONE));
    }

    private static Story first_check_due_soon_decision_not_delivered() {
        return story(
                        "first_check_due_soon_decision_not_delivered",
                        44,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Породица је уговорила удају; она је пунолетна и каже да није сигурна.")
                .about(woman("Даница Примерчић", 2006, "RS")
                        .suspected(ForcedMarriage)
                        .controlledBy(PsychologicalAbuse)
                        .contact("+381 60 000 2012"))
                .by(DUNJA, noneNeededInSerbian(44, 16))
                .by(DUNJA, assigned(43, VERA))
                .by(
                        VERA,
                        serbianPlan(43, "+381 60 000 2012"),
                        heard(40, "18:05", PHONE, "sr", "Била сама. Свадба је одложена на њен захтев."),
                        rightsTold(40, "sr", PHONE),
                        assessed(39, MEDIUM, seen(PsychologicalAbuse), "Притисак постоји, али одлучује сама."),
                        decided(
                                7,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(PsychologicalAbuse),
                                "Притисак породице без принуде. Наставља се праћење."));
    }

    /** Never heard; whoever reaches the person first tells what one may ask for. */
    private static Story rights_information_owed() {
        return story(
                        "rights_information_owed",
                        36,
                        MINISTRY_OF_INTERIOR,
                        "Police department Primer",
                        "Was stopped with parcels that were not his and said that he must deliver them until a debt is paid.")
                .about(man("Emir Örnek", 1991, "TR")
                        .suspected(ForcedCriminality)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2013"))
                .by(GORAN, noneNeeded(36, 8))
                .by(GORAN, assigned(35, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(34, "tr", "+381 60 000 2013"),
                        tried(33, "19:30", PHONE, NO_ANSWER, "Out of hours, as advised. Rang out."),
                        tried(28, "12:00", MESSAGE, NO_ANSWER, "Neutral message, not read."),
                        tried(
                                24,
                                "10:00",
                                THROUGH_REPORTING_ORGANISATION,
                                WRONG_DETAILS,
                                "The department has an old address only."),
                        decidedWithRightsOwed(
                                3,
                                DISMISSED,
                                PERSON_NOT_LOCATED,
                                notAsked(DebtBondage),
                                "Tried three times in three ways over nine days. He could not be found.",
                                "He was never reached."))
                .by(GORAN, signed(1));
    }

    private static Story risk_rose_and_moved_the_check_earlier() {
        return story(
                        "risk_rose_and_moved_the_check_earlier",
                        52,
                        INTERNATIONAL_ORGANISATION,
                        "International organisation Primer",
                        "Worked in a greenhouse where the papers of all were kept in one drawer.")
                .about(woman("Aigul Misal", 1995, "KG")
                        .suspected(ForcedLabour)
                        .controlledBy(WithholdsDocuments)
                        .contact("+381 60 000 2014"))
                .by(GORAN, noneNeeded(52, 24))
                .by(GORAN, assigned(51, ANA))
                .by(
                        ANA,
                        advisedPlan(50, "ru", "+381 60 000 2014"),
                        heardThroughInterpreter(
                                48, "17:50", PHONE, "ru", "Has her passport back and looks for another place."),
                        rightsTold(48, "ru", PHONE),
                        assessed(47, LOW, seen(WithholdsDocuments), "Lives in town now."),
                        decided(
                                15,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(WithholdsDocuments),
                                "Papers were kept for a month and given back on request."),
                        delivered(14, "ru", PHONE),
                        assessed(
                                1,
                                HIGH,
                                seen(RestrictsMovement),
                                "She wrote that two men came to her lodgings and asked for her."));
    }

    private static Story discontinued_out_of_jurisdiction() {
        return story(
                        "discontinued_out_of_jurisdiction",
                        60,
                        MINISTRY_OF_INTERIOR,
                        "Police department Primer",
                        "Everything he tells happened on a farm in another country, where he now lives again.")
                .about(man("Marius Exemplu", 1983, "RO")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage)
                        .contact("marius@example.org"))
                .by(DUNJA, noneNeeded(60, 32))
                .by(DUNJA, assigned(59, VERA))
                .by(
                        VERA,
                        advisedPlan(58, "ro", "+381 60 000 2015"),
                        heardThroughInterpreter(
                                55,
                                "16:30",
                                PHONE,
                                "ro",
                                "Is at home again. Agreed that his file goes to the office there."),
                        rightsTold(55, "ro", PHONE),
                        assessed(54, LOW, notSeen(DebtBondage), "The debt was settled by his brother."),
                        decided(
                                13,
                                DISCONTINUED,
                                OUT_OF_JURISDICTION,
                                notSeen(DebtBondage),
                                "Handled where it happened. We ask after him all the same."))
                .by(DUNJA, signed(10))
                .by(VERA, delivered(9, "ro", PHONE));
    }
}

package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
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
import org.followthrough.codes.Gender;

/** Where a second person looks: signatures, decisions sent back, corrections. */
final class SecondLooks {

    private SecondLooks() {}

    static Stream<Story> stories() {
        return Stream.of(
                undecided_waiting_for_signature(),
                decision_sent_back(),
                corrected_entry(),
                correction_waits_for_a_second_person());
    }

    private static Story undecided_waiting_for_signature() {
        return story(
                        "undecided_waiting_for_signature",
                        34,
                        MINISTRY_OF_INTERIOR,
                        "Police department Primer",
                        "Named by another as the one who keeps the key of the lodgings, and who owes money himself.")
                .about(man("Yusuf Örnek", 1988, "TR")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2071"))
                .by(GORAN, noneNeeded(34, 6))
                .by(GORAN, assigned(33, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(32, "tr", "+381 60 000 2071"),
                        tried(31, "19:45", PHONE, NO_ANSWER, "Rang out."),
                        tried(27, "14:00", MESSAGE, WRONG_DETAILS, "Came back."),
                        tried(
                                20,
                                "10:00",
                                THROUGH_REPORTING_ORGANISATION,
                                THIRD_PARTY_ONLY,
                                "The department knows of a cousin only."),
                        decidedWithRightsOwed(
                                4,
                                DISMISSED,
                                PERSON_NOT_LOCATED,
                                notAsked(DebtBondage),
                                "Tried in three ways over eleven days; the number belongs to another by now.",
                                "He was never reached."));
    }

    private static Story decision_sent_back() {
        return story(
                        "decision_sent_back",
                        43,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Two volunteers met him at a station; he wore the overall of a cleaning firm and had no money for a ticket.")
                .receivedBy(BOJAN)
                .about(man("Hassan Mithal", 1995, "EG")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsFinancialAccess)
                        .contact("+381 60 000 2072")
                        .named(EMPLOYER, "Invented Cleaning"))
                .by(GORAN, noneNeeded(43, 15))
                .by(GORAN, assigned(42, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(41, "ar", "+381 60 000 2072"),
                        tried(40, "18:30", PHONE, NO_ANSWER, "Rang out."),
                        tried(35, "12:15", MESSAGE, NO_ANSWER, "Read, not answered."),
                        tried(30, "11:00", THROUGH_REPORTING_ORGANISATION, NO_ANSWER, "Not seen at the station since."),
                        decidedWithRightsOwed(
                                12,
                                DISMISSED,
                                INSUFFICIENT_DATA,
                                notAsked(RestrictsFinancialAccess),
                                "Nothing more could be learnt.",
                                "He was never reached."))
                .by(
                        GORAN,
                        sentBack(
                                10,
                                "The firm has six other workers in our files. Compare them first, and try him on a Sunday."))
                .by(BOJAN, searched(6, CONNECTIONS_COMPARED, "Two of the six name the same dormitory."));
    }

    private static Story corrected_entry() {
        return story(
                        "corrected_entry",
                        33,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Came back from abroad with a stranger who holds her bank card.")
                .about(woman("Sanja Primerović", 1997, "RS")
                        .suspected(SexualExploitation)
                        .controlledBy(RestrictsFinancialAccess)
                        .contact("+381 60 000 2073"))
                .by(GORAN, noneNeeded(33, 5))
                .by(GORAN, assigned(32, ANA))
                .by(
                        ANA,
                        advisedPlan(31, "sr", "+381 60 000 2073"),
                        heard(29, "18:50", PHONE, "sr", "Spoke at length about her shop."),
                        saidTheAttemptIsWrong(26, "This talk was with another person and belongs to another case."))
                .by(GORAN, agreedWithTheCorrection(25))
                .by(ANA, tried(23, "18:40", PHONE, NO_ANSWER, "Rang out. Will try on Sunday."));
    }

    private static Story correction_waits_for_a_second_person() {
        return story(
                        "correction_waits_for_a_second_person",
                        20,
                        EDUCATION,
                        "Secondary school Primer",
                        "Misses school on the days when the market is open.")
                .about(boy("Nikola Primerčić", "RS")
                        .suspected(ForcedBegging)
                        .controlledBy(UsesChildren)
                        .contact("Izmišljena ulica 2"))
                .by(DUNJA, noneNeeded(20))
                .by(DUNJA, assigned(19, VERA))
                .by(
                        VERA,
                        saidTheParticularsAreWrong(
                                12,
                                Person.adult(Gender.Masculine, 2007, "RS"),
                                "The school's file gives 2007 as his year of birth: he is of age."));
    }
}

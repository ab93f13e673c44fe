package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.ContactChannel.*;
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

/** One report, several cases, each with an answer of its own. */
final class SeveralPersons {

    private SeveralPersons() {}

    static Stream<Story> stories() {
        return Stream.of(three_of_five_people_in_one_report());
    }

    private static Story three_of_five_people_in_one_report() {
        return story(
                        "three_of_five_people_in_one_report",
                        76,
                        MINISTRY_OF_INTERIOR,
                        "Police department Primer",
                        "Five workers of a poultry farm were found in a locked hall. Three gave their names.")
                .mentioning(5)
                .about(woman("Amina Misal", 1995, "KG")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMovement, WithholdsDocuments)
                        .contact("+381 60 000 2081")
                        .named(EMPLOYER, "Invented Poultry"))
                .by(
                        ANA,
                        inPlace(76, SAFE_ACCOMMODATION, "A shelter in another town, the same day."),
                        measureEnded(48, "She moved to the house for those recognised."))
                .by(GORAN, assigned(75, ANA))
                .by(
                        ANA,
                        advisedPlan(75, "ru", "+381 60 000 2081"),
                        heardThroughInterpreter(74, "12:00", PHONE, "ru", "Locked in at night, paid twice in a year."),
                        rightsTold(74, "ru", PHONE),
                        assessed(
                                74,
                                HIGH,
                                seen(RestrictsMovement, WithholdsDocuments),
                                "Moved to a shelter the same day."),
                        recognised(50, seen(RestrictsMovement, WithholdsDocuments), "Locked in, papers taken, no pay."),
                        delivered(49, "ru", PHONE))
                .about(man("Erlan Misal", 1992, "KG")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMovement)
                        .contact("+381 60 000 2082")
                        .named(EMPLOYER, "Invented Poultry"))
                .by(GORAN, noneNeeded(76, 48))
                .by(GORAN, assigned(75, ANA))
                .by(
                        ANA,
                        advisedPlan(75, "ru", "+381 60 000 2082"),
                        heardThroughInterpreter(
                                74, "14:00", PHONE, "ru", "Drove the van and had a key. Says that he was paid."),
                        rightsTold(74, "ru", PHONE),
                        assessed(
                                73,
                                LOW,
                                notSeen(RestrictsMovement),
                                "Free to go, and went home for a month in summer."),
                        decided(
                                42,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                notSeen(RestrictsMovement),
                                "He had a key, pay and leave."),
                        delivered(41, "ru", PHONE),
                        checked(
                                18,
                                "17:30",
                                PHONE,
                                "ru",
                                LOW,
                                heard("That the two others ask after him.", "Works elsewhere, has no complaint.")))
                .about(man("Daniyar Misal", 2001, "KG")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMovement)
                        .named(EMPLOYER, "Invented Poultry"))
                .by(GORAN, noneNeeded(76, 48))
                .by(GORAN, assigned(75, BOJAN))
                .by(
                        BOJAN,
                        searched(
                                60,
                                REPORTING_ORGANISATION_ASKED_AGAIN,
                                "He left the station before anyone could take a number."));
    }
}

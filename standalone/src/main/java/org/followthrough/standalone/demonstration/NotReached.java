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

/** People who were not reached at the last check, and the next is ahead. */
final class NotReached {

    private NotReached() {}

    static Stream<Story> stories() {
        return Stream.of(not_reached_at_the_last_check(), not_reached_once_since_the_decision());
    }

    private static Story not_reached_at_the_last_check() {
        return story(
                        "not_reached_at_the_last_check",
                        120,
                        EDUCATION,
                        "Secondary school Primer",
                        "A former pupil told a teacher that she cleans three houses a day for a woman who keeps her pay.")
                .about(woman("Ivana Primerović", 2004, "RS")
                        .suspected(Servitude)
                        .controlledBy(TakesEarnings)
                        .contact("ivana@example.org"))
                .by(DUNJA, noneNeeded(120, 92))
                .by(DUNJA, assigned(119, VERA))
                .by(
                        VERA,
                        advisedPlan(118, "sr", "+381 60 000 2021"),
                        heard(115, "18:00", PHONE, "sr", "Alone. Says that the woman keeps half for the room."),
                        rightsTold(115, "sr", PHONE),
                        assessed(114, MEDIUM, seen(TakesEarnings), "Could leave, does not know where to."),
                        decided(
                                82,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(TakesEarnings),
                                "An unfair bargain over rent. She comes and goes as she likes."),
                        delivered(82, "sr", PHONE),
                        checked(
                                74,
                                "18:30",
                                PHONE,
                                "sr",
                                MEDIUM,
                                heard(
                                        "Rooms that the municipality lets.",
                                        "Is saving for a room of her own.",
                                        Set.of(MATERIAL_AID),
                                        Set.of())),
                        checkedInVain(50, "18:30", PHONE, NO_ANSWER, "Switched off, three evenings in a row."));
    }

    private static Story not_reached_once_since_the_decision() {
        return story(
                        "not_reached_once_since_the_decision",
                        112,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Seen at a car wash where the workers sleep in a container. Gave a number, then did not answer.")
                .receivedBy(BOJAN)
                .about(man("Tendai Muenzaniso", 1990, "ZW")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMovement)
                        .contact("+381 60 000 2022")
                        .named(EMPLOYER, "Invented Car Wash")
                        .named(ACCOMMODATION, "Container behind the Invented Car Wash"))
                .by(GORAN, noneNeeded(112, 84))
                .by(GORAN, assigned(111, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(110, "en", "+381 60 000 2022"),
                        tried(109, "20:15", PHONE, NO_ANSWER, "Sunday evening, as advised."),
                        tried(104, "13:00", MESSAGE, NO_ANSWER, "Read, not answered."),
                        tried(
                                98,
                                "11:00",
                                THROUGH_REPORTING_ORGANISATION,
                                THIRD_PARTY_ONLY,
                                "A colleague said that he moved on."),
                        assessed(90, MEDIUM, notAsked(RestrictsMovement), "Known from the report only."),
                        decidedWithRightsOwed(
                                74,
                                DISMISSED,
                                PERSON_NOT_LOCATED,
                                notAsked(RestrictsMovement),
                                "He moved on before anyone could speak to him.",
                                "He was never reached."))
                .by(GORAN, signed(70))
                .by(
                        BOJAN,
                        checkedInVain(62, "19:00", PHONE, NO_ANSWER, "The number is still in use, nobody picks up."),
                        checkedInVain(
                                38,
                                "10:30",
                                THROUGH_REPORTING_ORGANISATION,
                                THIRD_PARTY_ONLY,
                                "The association has not seen him since spring."));
    }
}

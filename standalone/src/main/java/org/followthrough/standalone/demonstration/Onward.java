package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.codes.SourceCategory.*;
import static org.followthrough.codes.TypeOfExploitation.*;
import static org.followthrough.standalone.demonstration.Answers.*;
import static org.followthrough.standalone.demonstration.Caring.*;
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

/** Those who are to be asked about the labour inspectorate, and those who left. */
final class Onward {

    private Onward() {}

    static Stream<Story> stories() {
        return Stream.of(labour_rights_to_be_handed_on(), left_the_country());
    }

    private static Story labour_rights_to_be_handed_on() {
        return story(
                        "labour_rights_to_be_handed_on",
                        48,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Packs parcels for a firm that changes its name every spring.")
                .receivedBy(BOJAN)
                .about(man("Ion Exemplu", 1987, "MD").suspected(ForcedLabour).contact("+381 60 000 2131"))
                .by(GORAN, noneNeeded(48, 20))
                .by(GORAN, assigned(47, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(46, "ro", "+381 60 000 2131"),
                        heardThroughInterpreter(44, "18:20", PHONE, "ro", "Two months without pay. Comes and goes."),
                        rightsTold(44, "ro", PHONE),
                        assessed(43, LOW, Answers.none(), "Nobody holds him."),
                        decided(
                                9,
                                NOT_IDENTIFIED,
                                LABOUR_RIGHTS_VIOLATION,
                                Answers.none(),
                                "Wages that were not paid; free to leave."),
                        delivered(8, "ro", PHONE));
    }

    private static Story left_the_country() {
        return story(
                        "left_the_country",
                        80,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Laid tiles for a man who kept his papers in the car.")
                .receivedBy(BOJAN)
                .about(man("Kiran Udaharan", 1995, "NP")
                        .suspected(ForcedLabour)
                        .controlledBy(WithholdsDocuments)
                        .contact("+381 60 000 2132"))
                .by(GORAN, noneNeeded(80, 52))
                .by(GORAN, assigned(79, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(78, "ne", "+381 60 000 2132"),
                        heardThroughInterpreter(76, "18:20", PHONE, "ne", "Has his papers back. Sleeps at a friend's."),
                        rightsTold(76, "ne", PHONE),
                        assessed(75, LOW, seen(WithholdsDocuments), "The man does not know where he is."),
                        decided(
                                44,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(WithholdsDocuments),
                                "Papers kept for three days and given back."),
                        delivered(43, "ne", PHONE),
                        checked(20, "18:10", PHONE, "ne", LOW, heard("When we call next.", "Looks for work abroad.")),
                        leftTheCountry(2, "HR", "His friend: he took a seat in a van to the coast."));
    }
}

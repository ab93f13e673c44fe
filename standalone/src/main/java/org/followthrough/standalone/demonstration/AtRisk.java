package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
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

/** Suspicions of labour exploitation that were lowered: a supervisor owes the answer whether the person is at risk. */
final class AtRisk {

    private AtRisk() {}

    static Stream<Story> stories() {
        return Stream.of(at_risk_decision_overdue(), at_risk_decision_due_soon());
    }

    private static Story at_risk_decision_overdue() {
        return story(
                        "at_risk_decision_overdue",
                        78,
                        LABOUR_INSPECTORATE,
                        "Labour inspectorate, district Primer",
                        "Nine workers of one firm share two rooms; fees for the rooms are kept from the pay.")
                .mentioning(9)
                .about(man("Manoj Udaharan", 1993, "IN")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage, WithholdsDocuments)
                        .contact("+381 60 000 2041")
                        .named(EMPLOYER, "Invented Scaffolding")
                        .named(RECRUITER, "Invented Agency"))
                .by(GORAN, noneNeeded(78, 50))
                .by(GORAN, assigned(77, ANA))
                .by(
                        ANA,
                        advisedPlan(76, "hi", "+381 60 000 2041"),
                        heardThroughInterpreter(
                                74,
                                "19:20",
                                PHONE,
                                "hi",
                                "Owes the agency seven months' pay. The foreman holds the passport."),
                        rightsTold(74, "hi", PHONE),
                        assessed(
                                73,
                                LOW,
                                seen(DebtBondage, WithholdsDocuments),
                                "He says that he can bear it until spring."),
                        decided(
                                40,
                                NOT_IDENTIFIED,
                                LABOUR_RIGHTS_VIOLATION,
                                seen(DebtBondage, WithholdsDocuments),
                                "Sent to the labour inspectorate as a matter of pay and fees."),
                        delivered(39, "hi", PHONE),
                        checked(
                                16,
                                "19:00",
                                PHONE,
                                "hi",
                                LOW,
                                heard("Where to ask for his passport.", "Nothing has changed. The debt grew.")));
    }

    private static Story at_risk_decision_due_soon() {
        return story(
                        "at_risk_decision_due_soon",
                        42,
                        INTERNATIONAL_ORGANISATION,
                        "International organisation Primer",
                        "Paid an agency for a job in a hotel that does not exist.")
                .about(woman("Maria Halimbawa", 1996, "PH")
                        .suspected(ForcedLabour)
                        .controlledBy(FalsePromises)
                        .contact("+381 60 000 2042")
                        .named(RECRUITER, "Invented Agency"))
                .by(DUNJA, noneNeeded(42, 14))
                .by(DUNJA, assigned(41, VERA))
                .by(
                        VERA,
                        advisedPlan(40, "en", "+381 60 000 2042"),
                        heard(38, "18:40", PHONE, "en", "Alone. Lost her savings, sleeps at a parish house."),
                        rightsTold(38, "en", PHONE),
                        assessed(37, LOW, seen(FalsePromises), "Nobody looks for her."),
                        decided(
                                1,
                                NOT_IDENTIFIED,
                                FRAUD,
                                seen(FalsePromises),
                                "She was cheated of her money before any work began."));
    }
}

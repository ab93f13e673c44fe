package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.ProtectionMeasure.*;
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
import org.followthrough.codes.ObligationKind;

/** What a supervisor answered: at risk, with what follows from it, and not at risk. */
final class DesignatedAtRisk {

    private DesignatedAtRisk() {}

    static Stream<Story> stories() {
        return Stream.of(
                person_at_risk_protection_due_soon(),
                person_at_risk_renewal_due_soon(),
                person_at_risk_renewal_overdue(),
                not_at_risk_with_reasons());
    }

    /** The one measure ended yesterday, so protection is to be decided anew. */
    private static Story person_at_risk_protection_due_soon() {
        return story(
                        "person_at_risk_protection_due_soon",
                        64,
                        LABOUR_INSPECTORATE,
                        "Labour inspectorate, district Primer",
                        "Sorts waste at night; the foreman keeps a list of what each one owes.")
                .about(man("Suresh Udaharan", 1990, "IN")
                        .suspected(ForcedLabour)
                        .controlledBy(DebtBondage)
                        .contact("+381 60 000 2101")
                        .named(EMPLOYER, "Invented Recycling"))
                .by(GORAN, noneNeeded(64, 36))
                .by(GORAN, assigned(63, ANA))
                .by(
                        ANA,
                        advisedPlan(62, "hi", "+381 60 000 2101"),
                        heardThroughInterpreter(60, "18:30", PHONE, "hi", "Owes four months' pay to the foreman."),
                        rightsTold(60, "hi", PHONE),
                        assessed(59, MEDIUM, seen(DebtBondage), "He wants to stay until it is paid."),
                        decided(
                                26,
                                NOT_IDENTIFIED,
                                LABOUR_RIGHTS_VIOLATION,
                                seen(DebtBondage),
                                "Sent to the labour inspectorate as a matter of wages."),
                        delivered(25, "hi", PHONE),
                        handedOn(24, "Labour inspectorate, district Primer"))
                .by(GORAN, atRisk(24, "The debt is kept by those he works for, and it grows."))
                .by(
                        ANA,
                        inPlace(24, LEGAL_AID, "A lawyer of the inspectorate's list."),
                        checked(
                                18,
                                "18:45",
                                PHONE,
                                "hi",
                                MEDIUM,
                                heard("When the lawyer calls.", "Pays every week and sees no end.")),
                        measureEnded(1, "The lawyer gave the mandate back; another one is looked for."));
    }

    private static Story person_at_risk_renewal_due_soon() {
        return story(
                        "person_at_risk_renewal_due_soon",
                        128,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Cleans flats for an agency that keeps her passport in its office.")
                .receivedBy(JELENA)
                .about(woman("Grace Halimbawa", 1989, "PH")
                        .suspected(ForcedLabour)
                        .controlledBy(WithholdsDocuments)
                        .contact("+381 60 000 2102")
                        .named(RECRUITER, "Invented Cleaning Agency"))
                .by(DUNJA, noneNeeded(128, 100))
                .by(DUNJA, assigned(127, VERA))
                .by(
                        VERA,
                        advisedPlan(126, "en", "+381 60 000 2102"),
                        heard(124, "18:20", PHONE, "en", "Alone. Asked twice for her passport and was laughed at."),
                        rightsTold(124, "en", PHONE),
                        assessed(123, LOW, seen(WithholdsDocuments), "She may go where she likes."),
                        decided(
                                90,
                                NOT_IDENTIFIED,
                                LABOUR_RIGHTS_VIOLATION,
                                seen(WithholdsDocuments),
                                "Papers kept by an employer; sent to the labour inspectorate."),
                        delivered(89, "en", PHONE),
                        handedOn(88, "Labour inspectorate, district Primer"),
                        takenUp(70, "An inspector wrote to the agency."))
                .by(DUNJA, atRisk(86, "Without a passport she cannot leave the agency."))
                .by(
                        VERA,
                        inPlace(86, MATERIAL_AID, "A room and a telephone of her own for as long as she looks."),
                        checked(66, "18:10", PHONE, "en", LOW, heard("Who writes to the agency.", "Sleeps better.")),
                        goesOn(58, "The agency has not answered."),
                        checked(42, "18:10", PHONE, "en", LOW, heard("That a letter is out.", "Patient, still there.")),
                        goesOn(30, "The agency asks for money for the passport."),
                        goesOn(2, "The consulate issues another one next month."));
    }

    private static Story person_at_risk_renewal_overdue() {
        return story(
                        "person_at_risk_renewal_overdue",
                        144,
                        MIGRATION_OR_ASYLUM,
                        "Reception centre Primer",
                        "Paid for a contract that turned into another one at the border.")
                .about(man("Abel Misale", 1996, "ET")
                        .suspected(ForcedLabour)
                        .controlledBy(FalsePromises)
                        .contact("+381 60 000 2103"))
                .by(GORAN, noneNeeded(144, 116))
                .by(GORAN, assigned(143, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(142, "am", "+381 60 000 2103"),
                        heardThroughInterpreter(140, "17:30", PHONE, "am", "Signed what he could not read."),
                        rightsTold(140, "am", PHONE),
                        assessed(139, LOW, seen(FalsePromises), "At the centre nobody comes near him."),
                        decided(106, NOT_IDENTIFIED, FRAUD, seen(FalsePromises), "Cheated over a contract."),
                        delivered(105, "am", PHONE))
                .by(GORAN, atRisk(102, "The one who sold the contract writes to him every week."))
                .by(
                        BOJAN,
                        inPlace(102, SAFE_ACCOMMODATION, "A house whose address the seller does not know."),
                        checked(82, "17:40", PHONE, "am", LOW, heard("Whom to call.", "Quiet. Learns the language.")),
                        measureEnded(76, "Moved to his cousin's, on his own wish."))
                .by(
                        GORAN,
                        noneNeeded(76, "Lives with family and asks for nothing."),
                        noneNeeded(48, "Still with family."),
                        noneNeeded(20, "Still with family."))
                .by(BOJAN, checked(58, "17:40", PHONE, "am", LOW, heard("When we call next.", "Has found work.")))
                .by(
                        SYSTEM,
                        becameOverdue(11, ObligationKind.AT_RISK_RENEWAL, Made.DESIGNATION),
                        escalated(5, ObligationKind.AT_RISK_RENEWAL, Made.DESIGNATION, 2));
    }

    private static Story not_at_risk_with_reasons() {
        return story(
                        "not_at_risk_with_reasons",
                        58,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Бере воће код познаника и каже да му плата касни два месеца.")
                .receivedBy(VERA)
                .about(man("Драган Примерчић", 1971, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(TakesEarnings)
                        .contact("+381 60 000 2104"))
                .by(DUNJA, noneNeededInSerbian(58, 30))
                .by(DUNJA, assigned(57, VERA))
                .by(
                        VERA,
                        serbianPlan(56, "+381 60 000 2104"),
                        heard(54, "18:15", PHONE, "sr", "Сам у кући. Плата му се одбија за храну."),
                        rightsTold(54, "sr", PHONE),
                        assessed(53, LOW, seen(TakesEarnings), "Одлази кад хоће, има свој новац."),
                        decided(
                                20,
                                NOT_IDENTIFIED,
                                LABOUR_RIGHTS_VIOLATION,
                                seen(TakesEarnings),
                                "Неисплаћена плата; упућен инспекцији рада."),
                        delivered(19, "sr", PHONE),
                        handedOn(18, "Инспекција рада, округ Пример"))
                .by(DUNJA, notAtRisk(16, "Послодавац је исплатио дуг, а он више не ради код њега."));
    }
}

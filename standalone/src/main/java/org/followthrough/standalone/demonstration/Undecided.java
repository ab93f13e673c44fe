package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ConnectionKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.MethodOfControl.*;
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
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.events.SafeWays;

/** Cases without a decision, from the day after the report to long past the date. */
final class Undecided {

    private Undecided() {}

    static Stream<Story> stories() {
        return Stream.of(
                undecided_just_reported_nobody_assigned(),
                undecided_reported_by_the_person(),
                undecided_ex_officio(),
                undecided_decision_due_soon(),
                undecided_decision_overdue(),
                undecided_limit_extended());
    }

    private static Story undecided_just_reported_nobody_assigned() {
        return story(
                        "undecided_just_reported_nobody_assigned",
                        2,
                        HEALTH,
                        "Clinic Primer",
                        "Came with an infected cut from a packing machine and asked not to be written down.")
                .unanswered()
                .about(man("Azamat Misal", 1997, "KG")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMedicalCare)
                        .contact("+381 60 000 2051"));
    }

    private static Story undecided_reported_by_the_person() {
        return story(
                        "undecided_reported_by_the_person",
                        10,
                        SELF_REPORT,
                        null,
                        "Пише да ради у клубу и да јој не дају документа док не врати новац за пут.")
                .receivedBy(VERA)
                .about(woman("Данијела Примеровић", 2002, "ME")
                        .suspected(SexualExploitation)
                        .controlledBy(WithholdsDocuments, DebtBondage)
                        .contact("danijela@example.org"))
                .by(DUNJA, assigned(10, VERA))
                .by(
                        VERA,
                        inPlace(10, LEGAL_AID, "Адвокаткиња чека њен позив."),
                        inPlaceFor(5, 10, SAFE_ACCOMMODATION, "Соба је слободна од недеље, прихватила је."))
                .by(
                        VERA,
                        contactPlan(
                                9,
                                PlanBasis.PERSON,
                                "sr",
                                safe(EMAIL, MESSAGE),
                                never(PHONE),
                                new SafeWays(
                                        "danijela@example.org",
                                        "Сваког јутра до 9",
                                        "Нико",
                                        "Огласи за стан",
                                        "Телефон гледају други")),
                        heard(8, "08:40", EMAIL, "sr", "Јавила се сама. Хоће да оде у недељу."),
                        rightsTold(8, "sr", EMAIL),
                        assessed(8, HIGH, seen(WithholdsDocuments, DebtBondage), "Документа су код власника."));
    }

    private static Story undecided_ex_officio() {
        return story(
                        "undecided_ex_officio",
                        28,
                        EX_OFFICIO,
                        null,
                        "Three files name the same agency; this man's name is in the second.")
                .receivedBy(BOJAN)
                .about(man("Prakash Udaharan", 1989, "NP")
                        .suspected(ForcedLabour)
                        .controlledBy(FalsePromises)
                        .named(RECRUITER, "Invented Agency"))
                .by(GORAN, noneNeeded(28))
                .by(GORAN, assigned(27, BOJAN))
                .by(
                        BOJAN,
                        searched(20, CONNECTIONS_COMPARED, "The agency is named in three files; two give an address."));
    }

    private static Story undecided_decision_due_soon() {
        return story(
                        "undecided_decision_due_soon",
                        41,
                        PROSECUTION_OR_COURT,
                        "Prosecutor's office Primer",
                        "A witness who told of nights locked in a workshop.")
                .about(woman("Tijana Primerčić", 1992, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(RestrictsMovement)
                        .contact("+381 60 000 2054"))
                .by(GORAN, noneNeeded(41, 13))
                .by(GORAN, assigned(40, ANA))
                .by(
                        ANA,
                        advisedPlan(39, "sr", "+381 60 000 2054"),
                        heard(37, "18:10", PHONE, "sr", "Alone. The workshop is closed since March."),
                        rightsTold(37, "sr", PHONE),
                        assessed(36, MEDIUM, seen(RestrictsMovement), "The owner lives in the next street."));
    }

    private static Story undecided_decision_overdue() {
        return story(
                        "undecided_decision_overdue",
                        70,
                        MIGRATION_OR_ASYLUM,
                        "Reception centre Primer",
                        "Two brothers say that a third must work until they arrive somewhere.")
                .mentioning(3)
                .unanswered()
                .about(man("Omar Mithal", 2003, "SY")
                        .suspected(ForcedCriminality)
                        .controlledBy(ThreatensChildrenFamily)
                        .contact("+381 60 000 2055")
                        .named(ROUTE, "Southern border – Belgrade – northern border"))
                .by(DUNJA, assigned(66, VERA))
                .by(
                        VERA,
                        advisedPlan(60, "ar", "+381 60 000 2055"),
                        tried(58, "12:30", PHONE, NO_ANSWER, "No answer."),
                        tried(41, "20:10", MESSAGE, NO_ANSWER, "Delivered, not read."))
                .by(SYSTEM, protectionBecameOverdue(69), protectionEscalated(62, 2), protectionEscalated(55, 3));
    }

    private static Story undecided_limit_extended() {
        return story(
                        "undecided_limit_extended",
                        60,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Speaks a language for which an interpreter had to be found abroad.")
                .receivedBy(BOJAN)
                .about(woman("Amara Misale", 1998, "ET")
                        .suspected(Servitude)
                        .controlledBy(RestrictsMovement, WithholdsDocuments)
                        .contact("+381 60 000 2056"))
                .by(GORAN, assigned(59, ANA))
                .by(
                        ANA,
                        advisedPlan(58, "am", "+381 60 000 2056"),
                        heardThroughInterpreter(
                                25,
                                "17:40",
                                PHONE,
                                "am",
                                "First talk with the interpreter. She was alone and asked for another."),
                        rightsTold(25, "am", PHONE),
                        assessed(
                                24,
                                HIGH,
                                seen(RestrictsMovement, WithholdsDocuments),
                                "The house is known, the way out is not."))
                .by(
                        ANA,
                        inPlace(60, INTERPRETER, "An interpreter abroad, by telephone."),
                        goesOn(32, "The first talk is still ahead."),
                        goesOn(4, "She asked for a second talk."))
                .by(ANA, offeredButDeclined(24, POLICE_PROTECTION, "Declined: she fears for her papers."))
                .by(GORAN, moreTime(20, "The interpreter was found only last week; she asked for a second talk."));
    }
}

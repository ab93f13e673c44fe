package org.followthrough.standalone.demonstration;

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

import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.codes.Authority;
import org.followthrough.codes.DisclosedData;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.events.SafeWays;

/** Recognised, ended, or settled with a second signature. */
final class Settled {

    private Settled() {}

    static Stream<Story> stories() {
        return Stream.of(recognised_person(), risk_removed(), child_signed_off(), discontinued_person_withdrew());
    }

    private static Story recognised_person() {
        return story(
                        "recognised",
                        105,
                        CIVIL_SOCIETY,
                        "Primer Support Line",
                        "Walked to a petrol station at night and asked the cashier to call somebody.")
                .receivedBy(JELENA)
                .about(woman("Elena Primer", 1998, "MD")
                        .suspected(SexualExploitation)
                        .controlledBy(WithholdsDocuments, PhysicalThreats, TakesEarnings)
                        .contact("+381 60 000 2091"))
                .by(GORAN, assigned(105, ANA))
                .by(
                        ANA,
                        inPlace(105, SAFE_ACCOMMODATION, "A shelter, the same night."),
                        measureEnded(78, "She moved to the house for those recognised."))
                .by(
                        ANA,
                        advisedPlan(104, "ro", "+381 60 000 2091"),
                        heardThroughInterpreter(
                                104, "20:30", PHONE, "ro", "In a shelter since last night. Wants her sister told."),
                        rightsTold(104, "ro", PHONE),
                        assessed(
                                103,
                                HIGH,
                                seen(WithholdsDocuments, PhysicalThreats, TakesEarnings),
                                "They know where her sister lives."),
                        recognised(
                                80,
                                seen(WithholdsDocuments, PhysicalThreats, TakesEarnings),
                                "Held by threats for five months; papers and earnings were taken."),
                        delivered(80, "ro", PHONE))
                .by(
                        GORAN,
                        disclosed(
                                62,
                                ANA,
                                Authority.POLICE,
                                "Police department Primer",
                                "Request of the public prosecutor in a criminal investigation",
                                DisclosedData.IDENTITY,
                                DisclosedData.ASSESSMENT));
    }

    private static Story risk_removed() {
        return story(
                        "risk_removed",
                        240,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Радила је у кухињи без плате и без слободног дана.")
                .about(woman("Радмила Примеровић", 1976, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(ExcessiveWorkingHours)
                        .contact("+381 60 000 2092"))
                .by(DUNJA, noneNeededInSerbian(240, 212))
                .by(DUNJA, assigned(239, VERA))
                .by(
                        VERA,
                        serbianPlan(238, "+381 60 000 2092"),
                        heard(233, "18:30", PHONE, "sr", "Отишла је одатле пре месец дана."),
                        rightsTold(233, "sr", PHONE),
                        assessed(232, LOW, seen(ExcessiveWorkingHours), "Станује код ћерке."),
                        decided(
                                200,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(ExcessiveWorkingHours),
                                "Неплаћен рад, без задржавања."),
                        delivered(199, "sr", PHONE),
                        checked(
                                176,
                                "18:10",
                                PHONE,
                                "sr",
                                LOW,
                                heard(
                                        "Коме да се обрати за плату.",
                                        "Добро је, тражи посао.",
                                        Set.of(LEGAL_AID),
                                        Set.of(LEGAL_AID))),
                        checked(
                                152,
                                "18:20",
                                PHONE,
                                "sr",
                                NONE,
                                heard("Када се чујемо.", "Запослена у вртићу, задовољна.")),
                        checked(
                                68,
                                "18:00",
                                PHONE,
                                "sr",
                                NONE,
                                heard("Да може да се јави кад год жели.", "Каже да је то иза ње.")))
                .by(DUNJA, riskRemoved(60, "Две провере без ризика, разговори насамо, плата је исплаћена."));
    }

    private static Story child_signed_off() {
        return story(
                        "child_signed_off",
                        72,
                        SOCIAL_WELFARE,
                        "Social work centre Primer",
                        "Helps in a relative's bar after school; the relative says that it is a game.")
                .about(girl("Lena Primerčić", "RS")
                        .suspected(ChildLabour)
                        .controlledBy(UsesChildren)
                        .contact("through the guardianship authority"))
                .by(DUNJA, assigned(72, VERA))
                .by(
                        VERA,
                        theAuthorityIsGuardian(72),
                        inPlace(72, PSYCHOSOCIAL_SUPPORT, "The school's psychologist, twice a week."),
                        goesOn(44, "She likes to go."),
                        goesOn(16, "Asked to go on after the decision too."))
                .by(
                        VERA,
                        contactPlan(
                                71,
                                PlanBasis.REPORTING_ORGANISATION,
                                "sr",
                                safe(THROUGH_REPORTING_ORGANISATION, THROUGH_TRUSTED_ORGANISATION),
                                never(PHONE, WORKPLACE_VISIT),
                                new SafeWays(
                                        "Through her guardian at the social work centre",
                                        "School days, 13:00 to 14:00",
                                        "Her guardian",
                                        "About the school trip",
                                        "Nothing to the relative")),
                        heard(
                                70,
                                "13:15",
                                THROUGH_REPORTING_ORGANISATION,
                                "sr",
                                "With her guardian next door. Likes the bar's cat, not the late hours."),
                        rightsTold(70, "sr", THROUGH_REPORTING_ORGANISATION),
                        assessed(69, HIGH, seen(UsesChildren), "A child: the level starts high."),
                        decided(
                                33,
                                NOT_IDENTIFIED,
                                ELEMENTS_NOT_MET,
                                seen(UsesChildren),
                                "The guardianship authority ended the work. She is followed on."))
                .by(DUNJA, signed(30))
                .by(
                        VERA,
                        delivered(30, "sr", THROUGH_REPORTING_ORGANISATION),
                        checked(
                                29,
                                "13:10",
                                THROUGH_REPORTING_ORGANISATION,
                                "sr",
                                HIGH,
                                heard(
                                        "Whom she can call at any hour.",
                                        "No work since. Misses the cat.",
                                        Set.of(PSYCHOSOCIAL_SUPPORT),
                                        Set.of())),
                        checked(
                                20,
                                "13:05",
                                THROUGH_REPORTING_ORGANISATION,
                                "sr",
                                HIGH,
                                heard(
                                        "When we meet next.",
                                        "Sleeps well, goes to school.",
                                        Set.of(PSYCHOSOCIAL_SUPPORT),
                                        Set.of(PSYCHOSOCIAL_SUPPORT))));
    }

    /** Does not wish to be called: obeyed in an assessment, and the way back stays open. */
    private static Story discontinued_person_withdrew() {
        return story(
                        "discontinued_person_withdrew",
                        54,
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Asked for advice about a contract, then asked that nothing more be done.")
                .receivedBy(BOJAN)
                .about(man("Stefan Primerčić", 1985, "RS")
                        .suspected(ForcedLabour)
                        .controlledBy(FalsePromises)
                        .contact("+381 60 000 2094"))
                .by(GORAN, noneNeeded(54))
                .by(GORAN, assigned(53, BOJAN))
                .by(
                        BOJAN,
                        advisedPlan(52, "sr", "+381 60 000 2094"),
                        heard(50, "18:15", PHONE, "sr", "Alone and sure: wants the matter closed before a new job."),
                        rightsTold(50, "sr", PHONE),
                        assessed(49, MEDIUM, seen(FalsePromises), "Believes that they would learn of it."),
                        decidedAsThePersonAsked(
                                34,
                                DISCONTINUED,
                                PERSON_WITHDREW,
                                seen(FalsePromises),
                                "He withdrew, informed and alone. The way back was explained."))
                .by(DUNJA, signed(30))
                .by(
                        BOJAN,
                        delivered(29, "sr", PHONE),
                        checkedButDeclinedToSpeak(
                                22,
                                "18:10",
                                PHONE,
                                MEDIUM,
                                "Picked up, said that all is well and that he has no time."));
    }
}

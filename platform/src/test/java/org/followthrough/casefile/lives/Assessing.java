package org.followthrough.casefile.lives;

import static org.followthrough.platform.keys.TestSealer.personal;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.write.Staff;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SearchStep;
import org.followthrough.correction.commands.ConfirmCorrection;
import org.followthrough.correction.commands.DeclineCorrection;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.decision.commands.DecideCase;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.decision.commands.SendBackDecision;
import org.followthrough.decision.commands.SignOffDecision;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.Finding;
import org.followthrough.decision.facts.Taken;
import org.followthrough.intake.commands.AssignCase;
import org.followthrough.outreach.commands.ConfirmNoSafeChannel;
import org.followthrough.outreach.commands.GiveRightsInformation;
import org.followthrough.outreach.commands.RecordContactAttempt;
import org.followthrough.outreach.commands.RecordSearchStep;
import org.followthrough.outreach.commands.SetContactPlan;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.personal.Personal;
import org.followthrough.risk.commands.AssessRisk;

/** What is wanted of an ongoing case. */
final class Assessing {

    private static final Personal<SafeWays> WAYS =
            personal("lives.ways", new SafeWays("Number", null, null, "A survey.", null));

    /** The more often it is listed, the more often it is wanted. */
    static final List<Function<SomeCommand, CaseCommand>> WISHES = List.of(
            Assessing::assign,
            Assessing::plan,
            Assessing::plan,
            Assessing::attempt,
            Assessing::attempt,
            Assessing::attempt,
            Assessing::attempt,
            Assessing::attempt,
            Assessing::search,
            Assessing::search,
            Assessing::search,
            Assessing::search,
            Assessing::noSafeChannel,
            Assessing::rights,
            Assessing::assess,
            Assessing::decide,
            Assessing::decide,
            Assessing::decide,
            Assessing::signOff,
            Assessing::signOff,
            Assessing::sendBack,
            Assessing::extend,
            Assessing::importDecision,
            Assessing::proposeCorrection,
            Assessing::correctDecision,
            Assessing::confirmCorrection,
            Assessing::declineCorrection);

    private Assessing() {}

    private static CaseCommand assign(SomeCommand some) {
        return new AssignCase(some.chance.id(), some.caseId, Staff.caseworker().id());
    }

    static CaseCommand plan(SomeCommand some) {
        return new SetContactPlan(
                some.chance.id(),
                some.caseId,
                some.facts.outreach().plan().inForce(),
                some.chance.of(PlanBasis.class),
                some.chance.in(6) ? Set.of() : some.chance.some(ContactChannel.class),
                Set.of(),
                Chance.LANGUAGE,
                WAYS);
    }

    static CaseCommand attempt(SomeCommand some) {
        boolean heard = some.chance.in(2);
        return new RecordContactAttempt(
                some.chance.id(),
                some.caseId,
                some.day(),
                some.time(),
                some.chance.of(ContactChannel.class),
                some.chance.of(ContactResult.class),
                !some.chance.in(5),
                some.chance.in(20),
                heard,
                heard,
                Chance.LANGUAGE,
                false,
                some.chance.in(4) ? null : (Boolean) !some.chance.in(5),
                null);
    }

    private static CaseCommand search(SomeCommand some) {
        return new RecordSearchStep(
                some.chance.id(), some.caseId, some.day(), some.chance.of(SearchStep.class), some.chance.words());
    }

    private static CaseCommand noSafeChannel(SomeCommand some) {
        return new ConfirmNoSafeChannel(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    private static CaseCommand rights(SomeCommand some) {
        return new GiveRightsInformation(
                some.chance.id(),
                some.caseId,
                some.day(),
                Chance.LANGUAGE,
                some.chance.of(ContactChannel.class),
                !some.chance.in(5));
    }

    static CaseCommand assess(SomeCommand some) {
        return new AssessRisk(
                some.chance.id(),
                some.caseId,
                some.day(),
                some.chance.of(RiskLevel.class),
                some.chance.answers(some.chance.some(MethodOfControl.class)),
                null);
    }

    private static CaseCommand decide(SomeCommand some) {
        var outcome = some.chance.of(Outcome.class);
        var reason = outcome == Outcome.IDENTIFIED ? null : some.chance.of(DecisionReason.class);
        var finding = new Finding(
                outcome,
                reason,
                some.chance.words(),
                some.chance.answers(some.asked()),
                some.chance.in(3),
                some.chance.in(4) ? null : some.chance.words());
        return new DecideCase(some.chance.id(), some.caseId, some.day(), finding);
    }

    private static CaseCommand signOff(SomeCommand some) {
        return new SignOffDecision(some.chance.id(), some.caseId, some.today, some.meant(proposal(some)));
    }

    private static CaseCommand sendBack(SomeCommand some) {
        return new SendBackDecision(
                some.chance.id(), some.caseId, some.day(), some.meant(proposal(some)), some.chance.words());
    }

    private static UUID proposal(SomeCommand some) {
        DecisionProposed proposed = some.facts.decision().proposal();
        return proposed == null ? some.chance.id() : proposed.proposal();
    }

    private static CaseCommand extend(SomeCommand some) {
        return new ExtendDecisionLimit(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    static CaseCommand importDecision(SomeCommand some) {
        return new ImportDecision(
                some.chance.id(),
                some.caseId,
                some.day(),
                some.chance.of(Outcome.class),
                some.chance.maybe(DecisionReason.class));
    }

    static CaseCommand proposeCorrection(SomeCommand some) {
        boolean ofThePerson = some.chance.in(4);
        var entries = some.facts.entries().stream().sorted().toList();
        var entry = ofThePerson ? some.caseId : entries.isEmpty() ? some.chance.id() : some.chance.of(entries);
        return new ProposeCorrection(
                some.chance.id(),
                some.caseId,
                entry,
                ofThePerson ? personal("lives.person", some.chance.of(SomeCommand.PEOPLE)) : null,
                null,
                some.chance.words());
    }

    static CaseCommand correctDecision(SomeCommand some) {
        Taken decision = some.facts.decision().decision();
        var answers = new EnumMap<MethodOfControl, IndicatorAnswer>(MethodOfControl.class);
        if (some.chance.in(2)) {
            answers.put(some.chance.of(MethodOfControl.class), some.chance.of(IndicatorAnswer.class));
        }
        boolean sameOutcome = decision != null && !some.chance.in(8);
        return new ProposeCorrection(
                some.chance.id(),
                some.caseId,
                decision == null ? some.chance.id() : decision.id(),
                null,
                new CorrectedFinding(
                        sameOutcome ? decision.outcome() : some.chance.of(Outcome.class),
                        some.chance.maybe(DecisionReason.class),
                        some.chance.in(2) ? some.chance.words() : null,
                        answers),
                some.chance.words());
    }

    static CaseCommand confirmCorrection(SomeCommand some) {
        return new ConfirmCorrection(some.chance.id(), some.caseId, some.meant(correction(some)));
    }

    static CaseCommand declineCorrection(SomeCommand some) {
        return new DeclineCorrection(some.chance.id(), some.caseId, some.meant(correction(some)), some.chance.words());
    }

    private static UUID correction(SomeCommand some) {
        return some.facts.corrections().open().stream()
                .map(CorrectionProposed::correction)
                .findFirst()
                .orElseGet(some.chance::id);
    }
}

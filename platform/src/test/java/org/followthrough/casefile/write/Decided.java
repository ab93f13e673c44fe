package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SignOffGround;
import org.followthrough.decision.commands.DecideCase;
import org.followthrough.decision.commands.DeliverDecision;
import org.followthrough.decision.commands.ExtendDecisionLimit;
import org.followthrough.decision.commands.ImportDecision;
import org.followthrough.decision.commands.SendBackDecision;
import org.followthrough.decision.commands.SignOffDecision;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.decision.events.DecisionLimitExtended;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.jspecify.annotations.Nullable;

/** Words for decisions. */
public final class Decided {

    private Decided() {}

    public static DecideCase decide(Outcome outcome, @Nullable DecisionReason reason, LocalDate on) {
        return decide(FindingWords.finding(outcome, reason), on);
    }

    public static DecideCase decide(FindingWords finding, LocalDate on) {
        return new DecideCase(The.COMMAND, The.CASE, on, finding.said());
    }

    public static DecisionProposed proposed(FindingWords finding, LocalDate on, Staff by, SignOffGround... grounds) {
        return new DecisionProposed(The.CASE, by.id(), on, The.id("proposal"), finding.said(), Set.of(grounds));
    }

    public static CaseDecided decided(Outcome outcome, @Nullable DecisionReason reason, LocalDate on) {
        return decided(The.id("decision"), FindingWords.finding(outcome, reason), on, Staff.caseworker(), null);
    }

    public static CaseDecided decided(
            UUID id, FindingWords finding, LocalDate on, Staff decidedBy, @Nullable Staff signedOffBy) {
        UUID signer = signedOffBy == null ? null : signedOffBy.id();
        return new CaseDecided(
                The.CASE,
                signer == null ? decidedBy.id() : signer,
                on,
                id,
                signer == null ? finding.said() : finding.said().withoutWords(),
                signer == null ? null : The.id("proposal"),
                decidedBy.id(),
                signer);
    }

    public static SignOffDecision signOff(LocalDate on) {
        return new SignOffDecision(The.COMMAND, The.CASE, on, The.id("proposal"));
    }

    public static SendBackDecision sendBack(LocalDate on, String because) {
        return new SendBackDecision(The.COMMAND, The.CASE, on, The.id("proposal"), text("decision.because", because));
    }

    public static DecisionSentBack sentBack(LocalDate on) {
        return new DecisionSentBack(
                The.CASE, The.id("someone"), on, The.id("proposal"), text("decision.because", "Ask the sister."));
    }

    public static ExtendDecisionLimit extend(LocalDate on) {
        return new ExtendDecisionLimit(The.COMMAND, The.CASE, on, text("decision.because", "Interpreter found late."));
    }

    public static DecisionLimitExtended extended(LocalDate on, LocalDate from, LocalDate to) {
        return extended(on, from, to, new Staff(The.id("someone"), Set.of()));
    }

    public static DecisionLimitExtended extended(LocalDate on, LocalDate from, LocalDate to, Staff by) {
        return new DecisionLimitExtended(
                The.CASE, by.id(), on, from, to, text("decision.because", "Interpreter found late."));
    }

    public static DeliverDecision deliver(LocalDate on, String language, boolean toldToThePerson) {
        return deliver(on, language, ContactChannel.PHONE, toldToThePerson);
    }

    public static DeliverDecision deliver(
            LocalDate on, String language, ContactChannel channel, boolean toldToThePerson) {
        return new DeliverDecision(
                The.COMMAND, The.CASE, on, text("delivery.language", language), channel, toldToThePerson);
    }

    public static DecisionDelivered delivered(LocalDate on) {
        return new DecisionDelivered(
                The.CASE,
                The.id("someone"),
                on,
                The.id("decision"),
                text("delivery.language", "sr"),
                ContactChannel.PHONE,
                null);
    }

    public static ImportDecision importDecision(Outcome outcome, @Nullable DecisionReason reason, LocalDate decidedOn) {
        return new ImportDecision(The.COMMAND, The.CASE, decidedOn, outcome, reason);
    }

    public static DecisionImported imported(UUID id, Outcome outcome, @Nullable DecisionReason reason, LocalDate on) {
        return new DecisionImported(The.CASE, The.id("someone"), on, id, outcome, reason);
    }
}

package org.followthrough.casefile.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.write.Staff;
import org.followthrough.codes.ObligationKind;
import org.followthrough.guardian.commands.NoticeComingOfAge;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.write.ledger.Ledger;
import org.followthrough.obligation.write.ledger.SecondPass;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.commands.ReviewCommand;
import org.followthrough.staff.Acting;

/** One case from its report on, as long as {@link #STEPS} wishes take. */
public final class Life {

    public static final int STEPS = 90;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    public static final List<Staff> PEOPLE = List.of(
            Staff.caseworker(),
            Staff.anotherCaseworker(),
            Staff.supervisor(),
            Staff.anotherSupervisor(),
            Staff.reviewer(),
            Staff.anotherReviewer(),
            Staff.reviewerOfTheUnit(),
            Staff.theSystem());

    private static final List<Staff> REVIEWERS = List.of(Staff.reviewer(), Staff.anotherReviewer());

    private final Chance chance;
    private final Protocol protocol;
    /** Changes what is stored, to show that it would be noticed. */
    private final UnaryOperator<List<CaseEvent>> saboteur;

    public final List<CaseEvent> history = new ArrayList<>();
    public final List<Act> acts = new ArrayList<>();
    final List<String> broken = new ArrayList<>();
    int refusals;
    public CaseFacts facts = CaseFacts.NONE;
    public LocalDate today = FIRST_DAY;
    /** Whether its decisions are often asked to be looked at again. */
    private final boolean contested;
    /** Whether protection is often thought of. */
    private final boolean protectedLife;
    /** Whether somebody or something else often ends its follow-up. */
    private final boolean endsEarly;
    /** Whether other reports of the same person come in. */
    private final boolean doubled;
    /** Whether guardians, other bodies and other countries often matter. */
    private final boolean caredFor;
    /** Whether files of reports come in again and again. */
    private final boolean imported;

    /** What one command came to. */
    public record Act(LocalDate recordedOn, List<CaseEvent> events) {}

    public Life(long seed, Protocol protocol, UnaryOperator<List<CaseEvent>> saboteur) {
        this.chance = new Chance(seed);
        this.protocol = protocol;
        this.saboteur = saboteur;
        contested = seed % 3 == 0;
        protectedLife = seed % 2 == 0;
        endsEarly = seed % 5 == 0;
        doubled = seed % 11 == 0;
        caredFor = seed % 7 == 0;
        imported = seed % 101 == 0;
    }

    public void live() {
        live(STEPS);
    }

    /** @param steps so many wishes, or fewer than {@link #STEPS} for a case that is still young */
    public void live(int steps) {
        var open = SomeCommand.open(chance, today, caredFor);
        send(open, Staff.caseworker());
        for (int step = 0; step < steps; step++) {
            passTime();
            CaseCommand wish = wish(open.caseId());
            send(wish, who(wish));
        }
        claimFoldedTheSame();
    }

    private void passTime() {
        var check = facts.followUp().open();
        boolean tillTheCheck = check != null && check.dueOn().isAfter(today) && chance.in(2);
        today = tillTheCheck ? check.dueOn() : today.plusDays(chance.upTo(8));
    }

    private CaseCommand wish(UUID caseId) {
        boolean linking = facts.duplicate().isOne() || facts.duplicate().proposal() != null;
        if (linking && !chance.in(4)) {
            return chance.of(Doubling.ON_ITS_WAY).apply(new SomeCommand(chance, caseId, facts, today));
        }
        if (imported && chance.in(8)) {
            return Linking.supplement(new SomeCommand(chance, caseId, facts, today));
        }
        if (doubled && chance.in(facts.notRecognised() ? 4 : 12)) {
            return chance.of(Doubling.WISHES).apply(new SomeCommand(chance, caseId, facts, today));
        }
        if (protectedLife && chance.in(4)) {
            return chance.of(Protecting.WISHES).apply(new SomeCommand(chance, caseId, facts, today));
        }
        if (facts.risk().atRiskDecision() != null && chance.in(6)) {
            return chance.of(Protecting.WISHES).apply(new SomeCommand(chance, caseId, facts, today));
        }
        if (facts.followUp().lost() && chance.in(4)) {
            return Following.wake(new SomeCommand(chance, caseId, facts, today));
        }
        if (facts.followUp().declined() != null && chance.in(3)) {
            return Ending.confirm(new SomeCommand(chance, caseId, facts, today));
        }
        if (endsEarly && facts.notRecognised() && chance.in(10)) {
            return chance.of(Ending.WISHES).apply(new SomeCommand(chance, caseId, facts, today));
        }
        if (chance.in(12)) {
            return chance.of(Linking.WISHES).apply(new SomeCommand(chance, caseId, facts, today));
        }
        if (facts.obligations().owes(ObligationKind.REFERRAL_ANSWER) && chance.in(3)) {
            return Caring.answer(new SomeCommand(chance, caseId, facts, today));
        }
        if (facts.obligations().owes(ObligationKind.REFERRAL) && chance.in(3)) {
            return Caring.refer(new SomeCommand(chance, caseId, facts, today));
        }
        if (caredFor && chance.in(5)) {
            return caring(new SomeCommand(chance, caseId, facts, today));
        }
        if (chance.in(15)) {
            return chance.of(Telling.WISHES).apply(new SomeCommand(chance, caseId, facts, today));
        }
        boolean sensible = !chance.in(12);
        var wishes = facts.ongoing() == sensible
                ? Assessing.WISHES
                : chance.in(contested ? 3 : 20) ? Reviewing.WISHES : Following.WISHES;
        return chance.of(wishes).apply(new SomeCommand(chance, caseId, facts, today));
    }

    private CaseCommand caring(SomeCommand some) {
        if (facts.intake().child(today, TestSealer.OPENER) && chance.in(2)) {
            return Caring.nameGuardian(some);
        }
        return chance.of(Caring.WISHES).apply(some);
    }

    /** Mostly somebody whose office it is. */
    private Staff who(CaseCommand command) {
        if (command instanceof NoticeComingOfAge && !chance.in(4)) {
            return Staff.theSystem();
        }
        return command instanceof ReviewCommand && !chance.in(4) ? chance.of(REVIEWERS) : chance.of(PEOPLE);
    }

    private void send(CaseCommand command, Staff staff) {
        var noon = today.atTime(12, 0).atZone(protocol.zone()).toInstant();
        var acting = new Acting(staff.id(), staff.roles(), today, noon, TestSealer.OPENER);
        List<String> against = Slices.standsAgainst(command, facts, protocol, acting);
        List<String> said = List.of();
        try {
            store(command, saboteur.apply(Slices.decide(command, facts, protocol, acting)), acting);
        } catch (Refused refused) {
            refusals++;
            said = refused.refusal().problems().stream().map(Problem::code).toList();
        }
        if (!against.isEmpty() && !against.equals(said)) {
            broken.add("what stands against a form is what is said when it is sent: " + against + ", not " + said);
        }
    }

    private void store(CaseCommand command, List<CaseEvent> events, Acting acting) {
        var before = facts;
        facts = facts.after(events);
        history.addAll(events);
        int first = history.size() - events.size();
        Ledger.changed(command.caseId(), command.commandId(), before, facts, protocol, acting)
                .ifPresent(this::owed);
        if (!events.isEmpty()) {
            acts.add(new Act(today, List.copyOf(history.subList(first, history.size()))));
        }
        broken.addAll(AlwaysTrue.broken(before, events, facts, today));
        if (!SecondPass.addsNothing(facts, protocol, acting)) {
            broken.add("what is owed is what the rules want, and a second look adds nothing (J4)");
        }
    }

    private void owed(ObligationsChanged changed) {
        List<CaseEvent> stored = saboteur.apply(List.of(changed));
        facts = facts.after(stored);
        history.addAll(stored);
    }

    private void claimFoldedTheSame() {
        var again = CaseFacts.NONE;
        for (CaseEvent event : history) {
            again = again.after(event);
        }
        if (!again.equals(facts)) {
            broken.add("facts folded again from the history are the same");
        }
    }
}

package org.followthrough.casefile.read.form;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.facts.Owed;
import org.jspecify.annotations.Nullable;

/** A case that a test begins with. */
public record GivenCase(GivenCases cases, CaseReference reference, UUID id) {

    public String href(String form) {
        return "/cases/" + reference.inUrls() + "/" + form;
    }

    /** What somebody else did before. */
    public GivenCase after(String login, Function<UUID, CaseEntry<?>> entry) {
        cases.record(login, id, entry);
        return this;
    }

    /** A new contact plan, made from the one in force. */
    public GivenCase planned(String login) {
        UUID inForce = facts().outreach().plan().inForce();
        return after(login, id -> GivenCases.plan(id, inForce));
    }

    /** Completes the check that is owed: alone, understood, and with the person's own view. */
    public GivenCase checkedHeard(LocalDate day, RiskLevel found) {
        return checked(day, ContactResult.REACHED, found);
    }

    /** Completes the check that is owed, and keeps the level of risk. */
    public GivenCase checkedInVain(LocalDate day) {
        return checked(day, ContactResult.NO_ANSWER, null);
    }

    private GivenCase checked(LocalDate day, ContactResult result, @Nullable RiskLevel found) {
        UUID check = openCheck();
        return after("ana", id -> GivenCases.check(id, day, result, found).of(check));
    }

    public UUID openCheck() {
        return Objects.requireNonNull(facts().followUp().open()).id();
    }

    public UUID linkedReview() {
        return facts().connections().linked().keySet().iterator().next();
    }

    public UUID openReview() {
        return Objects.requireNonNull(facts().review().open()).id();
    }

    /** The only measure in place. */
    public UUID standingMeasure() {
        return facts().protection().standing().keySet().iterator().next();
    }

    public Timeline timeline() {
        return cases.timeline(id);
    }

    public CaseFacts facts() {
        return timeline().facts();
    }

    /** What of that kind is owed. */
    public Owed owed(ObligationKind kind) {
        return facts().obligations().of(kind).orElseThrow();
    }

    /** What happened in it; what that did to what is owed apart. */
    public int events() {
        return (int) timeline().entries().stream()
                .filter(entry -> !(entry.event() instanceof ObligationsChanged))
                .count();
    }
}

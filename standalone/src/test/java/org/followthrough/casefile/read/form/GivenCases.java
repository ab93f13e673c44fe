package org.followthrough.casefile.read.form;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Gender;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.decision.entries.DecisionEntry;
import org.followthrough.intake.entries.ConnectionEntry;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.entries.Reception;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.entries.ContactPlanEntry;
import org.followthrough.outreach.entries.RightsInformationEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterRow;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Cases as far along as a test needs them. Ana is their caseworker; days lie in the past, so that limits have passed. */
public class GivenCases {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Belgrade"));

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Sealer sealer;
    private final UserDetailsService users;

    GivenCases(CommandGateway commands, QueryGateway queries, Sealer sealer, UserDetailsService users) {
        this.commands = commands;
        this.queries = queries;
        this.sealer = sealer;
        this.users = users;
    }

    /** Of an adult whose employer is named and who is said to be in debt bondage. */
    public GivenCase opened(LocalDate receivedOn) {
        return opened(receivedOn, AgeGroup.ADULT, SourceCategory.CIVIL_SOCIETY);
    }

    public GivenCase opened(LocalDate receivedOn, AgeGroup age, SourceCategory source) {
        var particulars = new Particulars(List.of("IN"), Gender.Masculine, null, age, AgeBasis.DECLARED, "RS");
        var person = new PersonEntry(
                List.of(TypeOfExploitation.ForcedLabour),
                Set.of(MethodOfControl.DebtBondage),
                particulars,
                "Probni Primer",
                "+381 60 000 0000",
                List.of(new ConnectionEntry(ConnectionKind.EMPLOYER, "Primer Gradnja")));
        var report = new ReportEntry(
                UUID.randomUUID(), receivedOn, source, false, "Primer Linija", 1, "Tells of debts.", List.of(person));
        return reported(report);
    }

    /** The first person of a report. */
    public GivenCase reported(ReportEntry report) {
        var received = as("ana", () -> new Reception(commands, sealer).receive(report));
        var reference = new CaseReference(received.reference(), 1);
        Recorded first = received.cases().get(0);
        awaitShown(first);
        await().until(() -> queries.query(
                        new FindRegisterRow(reference), ResponseTypes.optionalInstanceOf(RegisterRow.class))
                .join()
                .isPresent());
        return new GivenCase(this, reference, first.caseId());
    }

    public GivenCase planned(LocalDate receivedOn) {
        return opened(receivedOn).after("ana", GivenCases::plan);
    }

    /** Reached, alone and understood, three days after the report, and told what one may ask for. */
    public GivenCase heard(LocalDate receivedOn) {
        LocalDate day = receivedOn.plusDays(3);
        return planned(receivedOn)
                .after("ana", id -> attempt(id, day, ContactResult.REACHED))
                .after("ana", id -> new RightsInformationEntry(id, day, "hi", ContactChannel.PHONE, true));
    }

    /** Not recognised, by a decision that needed no signature; the first check is due seven days later. */
    public GivenCase notRecognised(LocalDate receivedOn, LocalDate decidedOn) {
        return heard(receivedOn).after("ana", id -> decision(id, decidedOn));
    }

    public static CaseEntry<?> plan(UUID commandId) {
        return new ContactPlanEntry(
                commandId,
                PlanBasis.REPORTING_ORGANISATION,
                Set.of(ContactChannel.PHONE, ContactChannel.MESSAGE),
                Set.of(ContactChannel.LETTER),
                "hi",
                "+381 60 000 0000",
                "After 19:00",
                "Nobody",
                "The library about a book",
                "The landlord's number");
    }

    public static CaseEntry<?> attempt(UUID commandId, LocalDate day, ContactResult result) {
        boolean reached = result == ContactResult.REACHED;
        return new ContactAttemptEntry(
                commandId,
                day,
                null,
                ContactChannel.PHONE,
                result,
                true,
                false,
                reached,
                reached,
                reached ? "hi" : null,
                false,
                reached ? true : null,
                null);
    }

    public static CaseEntry<?> decision(UUID commandId, LocalDate day) {
        return new DecisionEntry(
                commandId,
                day,
                Outcome.NOT_IDENTIFIED,
                DecisionReason.ELEMENTS_NOT_MET,
                "No control was found.",
                Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.NOT_SEEN),
                false,
                null);
    }

    Timeline timeline(UUID caseId) {
        return queries.query(new FindTimeline(caseId), Timeline.class).join();
    }

    void record(String login, UUID caseId, Function<UUID, CaseEntry<?>> entry) {
        Recorded recorded = as(
                login, () -> commands.sendAndWait(entry.apply(UUID.randomUUID()).command(caseId, sealer)));
        awaitShown(recorded);
    }

    private void awaitShown(Recorded recorded) {
        await().until(() -> timeline(recorded.caseId()).version() >= recorded.sequence());
    }

    private <T> T as(String login, Supplier<T> action) {
        UserDetails user = users.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

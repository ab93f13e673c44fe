package org.followthrough.casefile.read.form;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.connection.entries.AddedConnectionEntry;
import org.followthrough.decision.entries.DecisionEntry;
import org.followthrough.followup.entries.CheckEntry;
import org.followthrough.followup.entries.LostConfirmationEntry;
import org.followthrough.followup.entries.LostEntry;
import org.followthrough.intake.entries.ConnectionEntry;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.entries.ContactPlanEntry;
import org.followthrough.outreach.entries.RightsInformationEntry;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.messaging.Reception;
import org.followthrough.protection.entries.MeasureEntry;
import org.followthrough.register.read.answer.FindRegisterRow;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.review.entries.AdmissionEntry;
import org.followthrough.review.entries.ReviewRequestEntry;
import org.followthrough.review.entries.ReviewerEntry;
import org.followthrough.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Cases as far along as a test needs them. Ana is their caseworker; days lie in the past, so that limits have passed. */
public class GivenCases {

    public static final LocalDate TODAY = TestClock.today();

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Sealer sealer;
    private final UserDetailsService users;

    public GivenCases(CommandGateway commands, QueryGateway queries, Sealer sealer, UserDetailsService users) {
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
        return opened(receivedOn, source, person(age, "Probni Primer", "+381 60 000 0000"));
    }

    /** Nobody knows who it is. */
    public GivenCase unknownPerson(LocalDate receivedOn) {
        return opened(receivedOn, SourceCategory.CIVIL_SOCIETY, person(AgeGroup.ADULT, null, null));
    }

    private static PersonEntry person(AgeGroup age, @Nullable String name, @Nullable String contact) {
        return new PersonEntry(
                List.of(TypeOfExploitation.ForcedLabour),
                Set.of(MethodOfControl.DebtBondage),
                new Particulars(List.of("IN"), Gender.Masculine, null, age, AgeBasis.DECLARED, "RS"),
                name,
                contact,
                List.of(new ConnectionEntry(ConnectionKind.EMPLOYER, "Primer Gradnja " + UUID.randomUUID())));
    }

    private GivenCase opened(LocalDate receivedOn, SourceCategory source, PersonEntry person) {
        var report = new ReportEntry(
                UUID.randomUUID(), receivedOn, source, false, "Primer Linija", 1, "Tells of debts.", List.of(person));
        return reported(report);
    }

    /** Of an adult, sent by somebody who signs in; decided against the person at {@code decidedOn}. */
    public GivenCase notRecognisedOf(String login, LocalDate receivedOn, LocalDate decidedOn) {
        return heard(sentBy(login, receivedOn), receivedOn).after("ana", id -> decision(id, decidedOn));
    }

    public GivenCase sentBy(String login, LocalDate receivedOn) {
        return reported(
                login,
                new ReportEntry(
                        UUID.randomUUID(),
                        receivedOn,
                        SourceCategory.CIVIL_SOCIETY,
                        false,
                        "Primer Linija",
                        1,
                        "Tells of debts.",
                        List.of(person(AgeGroup.ADULT, "Probni Primer", "+381 60 000 0000"))));
    }

    /** The first person of a report. */
    public GivenCase reported(ReportEntry report) {
        return reported("ana", report);
    }

    private GivenCase reported(String login, ReportEntry report) {
        var received = as(login, () -> new Reception(commands, sealer).receive(report));
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
        return heard(opened(receivedOn), receivedOn);
    }

    private static GivenCase heard(GivenCase given, LocalDate receivedOn) {
        LocalDate day = receivedOn.plusDays(3);
        return given.after("ana", GivenCases::plan)
                .after("ana", id -> attempt(id, day, ContactResult.REACHED))
                .after("ana", id -> new RightsInformationEntry(id, day, "hi", ContactChannel.PHONE, true));
    }

    /** Not recognised, by a decision that needed no signature; the first check is due seven days later. */
    public GivenCase notRecognised(LocalDate receivedOn, LocalDate decidedOn) {
        return heard(receivedOn).after("ana", id -> decision(id, decidedOn));
    }

    /** Lowered to a labour-rights violation ten days ago, though debt bondage was seen. */
    public GivenCase atRiskAnswerOwed() {
        return heard(TODAY.minusDays(60)).after("ana", id -> labourRightsViolation(id, TODAY.minusDays(10)));
    }

    /**
     * Not recognised the day before; somebody asks for the person, and Ana takes it down. In the first days nothing is overdue, so
     * that no saga changes the case while a form about it is open.
     */
    public GivenCase reviewAskedFor(LocalDate requestedOn) {
        return notRecognised(TODAY.minusDays(90), requestedOn.minusDays(1))
                .after(
                        "ana",
                        id -> new ReviewRequestEntry(
                                id,
                                requestedOn,
                                ReviewRequester.REPRESENTATIVE,
                                ReviewGround.NEW_EVIDENCE,
                                "Look at it again",
                                "A letter from the employer",
                                null));
    }

    /** Not recognised; somebody who names the same employer was recognised since, and a review is proposed. */
    public GivenCase linked() {
        String employer = "Primer Polja " + UUID.randomUUID();
        GivenCase recognised = heard(TODAY.minusDays(60)).after("ana", id -> connection(id, employer));
        GivenCase given =
                notRecognised(TODAY.minusDays(60), TODAY.minusDays(1)).after("ana", id -> connection(id, employer));
        recognised.after("ana", GivenCases::recognition);
        await().until(() -> !given.facts().connections().linked().isEmpty());
        return given;
    }

    /** Three reports that name one employer; the last of them. */
    public GivenCase namedByThree() {
        String employer = "Primer Farma " + UUID.randomUUID();
        GivenCase last = opened(TODAY.minusDays(9));
        List.of(opened(TODAY.minusDays(9)), opened(TODAY.minusDays(9)), last)
                .forEach(one -> one.after("ana", id -> connection(id, employer)));
        await().until(() -> !last.facts().connections().exOfficio().isEmpty());
        return last;
    }

    private static CaseEntry<?> connection(UUID commandId, String employer) {
        return new AddedConnectionEntry(commandId, TODAY, ConnectionKind.EMPLOYER, employer);
    }

    private static CaseEntry<?> recognition(UUID commandId) {
        return new DecisionEntry(
                commandId,
                TODAY,
                Outcome.IDENTIFIED,
                null,
                "Told everything.",
                Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.SEEN),
                false,
                null);
    }

    public GivenCase reviewAdmitted(LocalDate requestedOn) {
        GivenCase given = reviewAskedFor(requestedOn);
        UUID review = given.openReview();
        return given.after("goran", id -> new AdmissionEntry(id, requestedOn, review));
    }

    /** Admitted, and taken by Emil. */
    public GivenCase reviewTaken(LocalDate requestedOn) {
        GivenCase given = reviewAdmitted(requestedOn);
        UUID review = given.openReview();
        UUID emil = staffId("emil");
        return given.after("emil", id -> new ReviewerEntry(id, requestedOn, review, emil));
    }

    public UUID staffId(String login) {
        return ((SignedIn) users.loadUserByUsername(login)).staff().id();
    }

    /** The minimum outreach was made, and reached nobody. */
    public GivenCase triedEnough(LocalDate receivedOn) {
        LocalTime evening = LocalTime.of(20, 0);
        ContactChannel organisation = ContactChannel.THROUGH_TRUSTED_ORGANISATION;
        return planned(receivedOn)
                .after("ana", id -> tried(id, receivedOn.plusDays(5), evening, ContactChannel.PHONE))
                .after("ana", id -> tried(id, receivedOn.plusDays(8), null, ContactChannel.MESSAGE))
                .after("ana", id -> tried(id, receivedOn.plusDays(20), null, organisation));
    }

    public GivenCase proposed(LocalDate receivedOn) {
        return proposed(receivedOn, "ana");
    }

    /** To dismiss a case whose person was never heard; it waits for a supervisor. */
    public GivenCase proposed(LocalDate receivedOn, String proposer) {
        return triedEnough(receivedOn).after(proposer, id -> dismissal(id, receivedOn.plusDays(30)));
    }

    /** Searched for in vain for more than a year, and declared lost by two people; a desk search is due. */
    public GivenCase lost() {
        GivenCase given = searchedFor();
        LocalDate day = TODAY.minusDays(400);
        given.after("ana", id -> new LostEntry(id, day, "Searched everywhere"));
        UUID proposal =
                Objects.requireNonNull(given.facts().followUp().lostProposal()).proposal();
        return given.after("goran", id -> new LostConfirmationEntry(id, day, proposal));
    }

    /** Four checks over more than a year reached nobody. */
    public GivenCase searchedFor() {
        return notRecognised(TODAY.minusDays(900), TODAY.minusDays(850))
                .checkedInVain(TODAY.minusDays(840))
                .checkedInVain(TODAY.minusDays(760))
                .checkedInVain(TODAY.minusDays(600))
                .checkedInVain(TODAY.minusDays(460));
    }

    public static CaseEntry<?> plan(UUID commandId) {
        return plan(commandId, null);
    }

    static CaseEntry<?> plan(UUID commandId, @Nullable UUID replaces) {
        return new ContactPlanEntry(
                commandId,
                replaces,
                PlanBasis.REPORTING_ORGANISATION,
                Set.of(ContactChannel.PHONE, ContactChannel.MESSAGE, ContactChannel.THROUGH_TRUSTED_ORGANISATION),
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

    public static CaseEntry<?> planWithoutASafeWay(UUID commandId) {
        return new ContactPlanEntry(
                commandId,
                null,
                PlanBasis.REPORTING_ORGANISATION,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CaseEntry<?> tried(UUID commandId, LocalDate day, @Nullable LocalTime at, ContactChannel channel) {
        return new ContactAttemptEntry(
                commandId,
                day,
                at,
                channel,
                ContactResult.NO_ANSWER,
                true,
                false,
                false,
                false,
                null,
                false,
                null,
                null);
    }

    static CheckEntry check(UUID commandId, LocalDate day, ContactResult result, @Nullable RiskLevel found) {
        boolean heard = result == ContactResult.REACHED;
        return new CheckEntry(
                commandId,
                day,
                null,
                ContactChannel.PHONE,
                result,
                true,
                false,
                heard,
                heard,
                heard ? "hi" : null,
                false,
                heard ? true : null,
                found,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                heard ? "What may be asked for" : null,
                heard ? "Feels safe" : null,
                null);
    }

    private static CaseEntry<?> dismissal(UUID commandId, LocalDate day) {
        return new DecisionEntry(
                commandId,
                day,
                Outcome.DISMISSED,
                DecisionReason.PERSON_NOT_LOCATED,
                "Tried everything",
                Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.COULD_NOT_BE_ASKED),
                false,
                "Never reached");
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

    /** In place from today, and accepted. */
    public static CaseEntry<?> measure(UUID commandId, ProtectionMeasure kind) {
        return new MeasureEntry(commandId, TODAY, kind, true, true, null, null);
    }

    private static CaseEntry<?> labourRightsViolation(UUID commandId, LocalDate day) {
        return new DecisionEntry(
                commandId,
                day,
                Outcome.NOT_IDENTIFIED,
                DecisionReason.LABOUR_RIGHTS_VIOLATION,
                "A matter of wages.",
                Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.SEEN),
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

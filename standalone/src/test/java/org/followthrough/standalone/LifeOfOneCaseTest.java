package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.connection.entries.AddedConnectionEntry;
import org.followthrough.connection.entries.LinkedReviewEntry;
import org.followthrough.decision.entries.DecisionEntry;
import org.followthrough.decision.entries.SignOffEntry;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.intake.entries.ReportAcknowledgementEntry;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.entries.RightsInformationEntry;
import org.followthrough.platform.clock.MovableClock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protection.entries.MeasureEntry;
import org.followthrough.protection.entries.NoProtectionEntry;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.entries.AdmissionEntry;
import org.followthrough.review.entries.ReviewDecisionEntry;
import org.followthrough.review.entries.ReviewerEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** From the report to a recognition half a year later, as a supervisor, a reviewer and an auditor see it day by day. */
@SpringBootTest(classes = Followthrough.class, properties = "followthrough.data=target/life-${random.uuid}")
@AutoConfigureMockMvc
@Import({Browser.class, GivenCases.class})
@DirtiesContext
class LifeOfOneCaseTest {

    private static final String EMPLOYER = "Primer Vinograd " + UUID.randomUUID();

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Protocol protocol;

    private LocalDate checkedOn = TODAY;

    @Test
    void nobody_loses_sight_of_a_person_from_the_report_to_the_recognition() {
        GivenCase given = reported();
        protectionAnswered(given);
        triedInVain(given);
        dismissedByTwo(given);
        checkMissed(given);
        escalated(given);
        checkedAtLast(given);
        colleagueRecognised(given);
        reviewAccepted(given);
        reviewedByAnother(given);
        foundAndProtected(given);
        recognised(given);
        asTheAuditorProvesIt(given);
    }

    private GivenCase reported() {
        GivenCase given = cases.opened(TODAY)
                .after("goran", id -> new AssignmentEntry(id, idOf("ana")))
                .after("ana", id -> new AddedConnectionEntry(id, TODAY, ConnectionKind.EMPLOYER, EMPLOYER));
        supervisorReads(given)
                .contains("Undecided", "Telling the organisation that its report was received")
                .contains("Decision on interim protection", "Decision on the case");
        given.after("ana", id -> new ReportAcknowledgementEntry(id, TODAY, ReplyChannel.EMAIL, true, true));
        owed(given).doesNotContain("Telling the organisation that its report was received");
        auditorReads(given)
                .contains("Report received", "Assigned to a caseworker by Goran Primer", "Connection learnt");
        return given;
    }

    private void protectionAnswered(GivenCase given) {
        given.after("goran", id -> new NoProtectionEntry(id, TODAY, "Stays with her sister", null));
        supervisorReads(given).contains("None needed now");
        owed(given).isNotEmpty().doesNotContain("Decision on interim protection");
    }

    private void triedInVain(GivenCase given) {
        given.after("ana", GivenCases::plan);
        attempt(given, 2, LocalTime.of(7, 0), ContactChannel.PHONE);
        attempt(given, 5, null, ContactChannel.MESSAGE);
        attempt(given, 12, null, ContactChannel.THROUGH_TRUSTED_ORGANISATION);
        auditorReads(given).contains("No answer", "Channel: Telephone").doesNotContain("+381 60");
    }

    private void dismissedByTwo(GivenCase given) {
        LocalDate day = onDay(29);
        given.after("goran", id -> new NoProtectionEntry(id, day, "Still with her sister", null));
        given.after(
                "ana",
                id -> new DecisionEntry(
                        id,
                        day,
                        Outcome.DISMISSED,
                        DecisionReason.PERSON_NOT_LOCATED,
                        "Tried everything",
                        Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.COULD_NOT_BE_ASKED),
                        false,
                        "Never reached"));
        assertThat(given.facts().ongoing()).as("a second person signs").isTrue();
        UUID proposal =
                Objects.requireNonNull(given.facts().decision().proposal()).proposal();
        given.after("goran", id -> new SignOffEntry(id, day, proposal));
        supervisorReads(given).contains("Not recognised", "First check ahead", "What is owed First check");
        reviewerSees("/reviews").doesNotContain(given.reference().toString());
    }

    private void checkMissed(GivenCase given) {
        on(checkDue(given));
        supervisorSees("/overdue").doesNotContain(given.reference().toString());
        on(checkDue(given).plusDays(1));
        awaitTold("goran", given, "OVERDUE", 1);
        awaitTold("ana", given, "OVERDUE", 1);
        supervisorSees("/overdue").contains(given.reference().toString(), "never followed up");
        supervisorReads(given).contains("Never followed up");
        auditorReads(given).contains("Check became overdue");
    }

    private void escalated(GivenCase given) {
        on(checkDue(given).plusDays(7));
        awaitTold("goran", given, "ESCALATED", 1);
        assertThat(told("ivan", given, "ESCALATED")).isEmpty();
        on(checkDue(given).plusDays(14));
        awaitTold("ivan", given, "ESCALATED", 1);
        supervisorReads(given).contains("Escalation level 3");
    }

    private void checkedAtLast(GivenCase given) {
        checkedOn = on(checkDue(given).plusDays(15));
        given.checkedInVain(checkedOn);
        supervisorReads(given).contains("Not reached at the last check").doesNotContain("Escalation level");
        await().untilAsserted(() -> assertThat(told("goran", given, "OVERDUE"))
                .allSatisfy(alert -> assertThat(alert).contains("Done on")));
        auditorReads(given).contains("Check became overdue", "Check done");
    }

    private void colleagueRecognised(GivenCase given) {
        LocalDate day = afterTheCheck(2);
        GivenCase colleague = cases.heard(TODAY.plusDays(40))
                .after("ana", id -> new AddedConnectionEntry(id, day, ConnectionKind.EMPLOYER, EMPLOYER))
                .after("ana", id -> recognition(id, day));
        await().until(() -> !given.facts().connections().linked().isEmpty());
        supervisorReads(given)
                .contains(
                        "Review proposed: somebody with the same connection was recognised",
                        "Answer to a proposed review");
        var page = browser.open("goran", given.href("linked-reviews/" + given.linkedReview()));
        assertThat(page.text()).contains(colleague.reference().toString(), "Employer");
    }

    private void reviewAccepted(GivenCase given) {
        LocalDate day = afterTheCheck(4);
        UUID proposal = given.linkedReview();
        given.after("goran", id -> new LinkedReviewEntry(id, day, proposal));
        supervisorReads(given).contains("Under review");
        reviewerSees("/reviews").contains(given.reference().toString(), "A person in a linked case was recognised");
    }

    private void reviewedByAnother(GivenCase given) {
        UUID review = given.openReview();
        var packet = browser.open("emil", given.href("review"));
        assertThat(packet.text())
                .contains("Decided by Ana Primer", "Signed by Goran Primer", "You may review this case")
                .doesNotContain("The landlord's number");
        LocalDate day = afterTheCheck(6);
        given.after("emil", id -> new AdmissionEntry(id, day, review))
                .after("emil", id -> new ReviewerEntry(id, day, review, idOf("emil")))
                .after(
                        "emil",
                        id -> new ReviewDecisionEntry(
                                id, day, review, ReviewOutcome.REOPENED, "She worked where he worked"));
        supervisorReads(given)
                .contains("Reopened", "What is owed Decision on interim protection", "Decision on the case")
                .contains("Check no longer owed: the case was reopened");
        reviewerSees("/reviews").doesNotContain(given.reference().toString());
    }

    private void foundAndProtected(GivenCase given) {
        LocalDate day = afterTheCheck(7);
        given.planned("ana")
                .after("ana", id -> GivenCases.attempt(id, day, ContactResult.REACHED))
                .after("ana", id -> new RightsInformationEntry(id, day, "hi", ContactChannel.PHONE, true))
                .after(
                        "ana",
                        id -> new MeasureEntry(id, day, ProtectionMeasure.SAFE_ACCOMMODATION, true, true, null, null));
        supervisorReads(given).contains("Safe accommodation, to be looked at again by");
    }

    private void recognised(GivenCase given) {
        given.after("ana", id -> recognition(id, afterTheCheck(32)));
        supervisorReads(given).contains("Recognised later");
        supervisorSees("/overdue").doesNotContain(given.reference().toString());
        supervisorSees("/not-recognised").contains("Recognised later 1", "Never followed up 0");
        assertThat(given.facts().decision().latest().outcome()).isEqualTo(Outcome.IDENTIFIED);
    }

    /** Both decisions, and that nobody came in time, stay where they were. */
    private void asTheAuditorProvesIt(GivenCase given) {
        List<String> titles = browser.open("ivan", "/cases/" + given.reference().inUrls())
                .document()
                .select(".moj-timeline__title, .ft-also")
                .eachText();
        assertThat(titles)
                .hasSize(given.timeline().entries().size())
                .containsSubsequence(
                        "Report received",
                        "Contact attempt",
                        "Decision proposed, waiting for a signature",
                        "Decision taken",
                        "Check scheduled",
                        "Check became overdue",
                        "Overdue check escalated",
                        "Overdue check escalated",
                        "Check done",
                        "Review proposed: somebody with the same connection was recognised",
                        "Review admitted",
                        "Reviewer named",
                        "Review decided",
                        "Case reopened",
                        "Protection measure offered",
                        "Decision taken");
        int missed = titles.indexOf("Check became overdue");
        sees("ivan", "/cases/" + given.reference().inUrls() + "?at=" + missed)
                .contains("You are looking at the past", "Dismissed without a finding", "0 checks done", "is overdue")
                .doesNotContain("Safe accommodation, to be looked at again by");
    }

    private void attempt(GivenCase given, int day, @Nullable LocalTime at, ContactChannel channel) {
        LocalDate on = onDay(day);
        given.after(
                "ana",
                id -> new ContactAttemptEntry(
                        id,
                        on,
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
                        null));
    }

    private static DecisionEntry recognition(UUID commandId, LocalDate day) {
        return new DecisionEntry(
                commandId,
                day,
                Outcome.IDENTIFIED,
                null,
                "Told everything.",
                Map.of(MethodOfControl.DebtBondage, IndicatorAnswer.SEEN),
                false,
                null);
    }

    private AbstractStringAssert<?> supervisorReads(GivenCase given) {
        return supervisorSees("/cases/" + given.reference().inUrls());
    }

    /** What the supervisor reads to be owed now. */
    private AbstractStringAssert<?> owed(GivenCase given) {
        return assertThat(browser.open("goran", "/cases/" + given.reference().inUrls())
                .document()
                .select("#owed")
                .text());
    }

    private AbstractStringAssert<?> auditorReads(GivenCase given) {
        return sees("ivan", "/cases/" + given.reference().inUrls());
    }

    private AbstractStringAssert<?> supervisorSees(String path) {
        return sees("goran", path);
    }

    private AbstractStringAssert<?> reviewerSees(String path) {
        return sees("emil", path);
    }

    private AbstractStringAssert<?> sees(String login, String path) {
        return assertThat(browser.open(login, path).text()).as("%s on %s", login, path);
    }

    private void awaitTold(String login, GivenCase given, String kind, int times) {
        await().untilAsserted(() -> assertThat(told(login, given, kind)).hasSize(times));
    }

    /** Alerts about the check of this case. */
    private List<String> told(String login, GivenCase given, String kind) {
        return browser.open(login, "/alerts?kind=" + kind)
                .document()
                .select("tbody tr:contains(check):contains(" + given.reference() + ")")
                .eachText();
    }

    private static LocalDate checkDue(GivenCase given) {
        return Objects.requireNonNull(given.facts().followUp().open()).dueOn();
    }

    /** @param day since the report */
    private LocalDate onDay(int day) {
        return on(TODAY.plusDays(day));
    }

    /** Holidays may bring that check forward, and the next one, due a fortnight later. */
    private LocalDate afterTheCheck(int days) {
        return on(checkedOn.plusDays(days));
    }

    /** At noon. */
    private LocalDate on(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atTime(12, 0).atZone(protocol.zone())));
        return day;
    }

    private UUID idOf(String login) {
        return staff.now().byLogin(login).orElseThrow().id();
    }
}

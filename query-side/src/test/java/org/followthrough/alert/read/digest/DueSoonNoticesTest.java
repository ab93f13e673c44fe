package org.followthrough.alert.read.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.queryside.views.Told.MARCH_1;
import static org.followthrough.queryside.views.Told.SOMEONE;
import static org.followthrough.queryside.views.Told.aCase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.followthrough.alert.read.inbox.AlertTable;
import org.followthrough.alert.read.outbox.Outbox;
import org.followthrough.alert.read.recipients.Recipients;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.read.timeline.FindTimeline;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.followup.read.obligation.FindObligations;
import org.followthrough.followup.read.obligation.ObligationRow;
import org.followthrough.followup.read.obligation.ObligationRows;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.Told;
import org.followthrough.queryside.views.ViewDatabase;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;

class DueSoonNoticesTest {

    private static final StaffMember CASEWORKER = one(Role.CASEWORKER);
    private static final StaffMember REVIEWER = one(Role.REVIEWER);
    private static final UUID REVIEW = UUID.randomUUID();
    private static final UUID ADMISSIBILITY = UUID.randomUUID();
    private static final UUID CHECK = UUID.randomUUID();

    private final List<FindObligations> asked = new ArrayList<>();
    private final Protocol protocol = ProtocolReader.shipped();
    private final Clock clock = TestClock.clock();
    private final ViewDatabase database = new ViewDatabase();
    private final Told person = aCase("2026-0001");
    private final ReviewRequested requested = person.reviewRequested(REVIEW, MARCH_1);

    @Test
    void what_a_review_owes_is_told_to_its_reviewer_beside_the_caseworker_before_it_is_due() {
        raise(
                requested,
                person.owes(ADMISSIBILITY, ObligationKind.REVIEW_ADMISSIBILITY, REVIEW, today()),
                person.owes(REVIEW, ObligationKind.REVIEW_DECISION, today()),
                named());
        assertThat(told(CASEWORKER)).hasSize(3);
        assertThat(told(REVIEWER)).containsExactlyInAnyOrder(REVIEW, ADMISSIBILITY);
    }

    @Test
    void while_nobody_is_named_no_reviewer_is_told() {
        raise(requested);
        assertThat(told(CASEWORKER)).hasSize(3);
        assertThat(told(REVIEWER)).isEmpty();
    }

    @Test
    void what_is_moved_to_another_day_is_told_of_that_day_too_and_of_each_once() {
        raiseCheckDueIn(0);
        raiseCheckDueIn(1);
        raiseCheckDueIn(1);
        assertThat(told(CASEWORKER)).containsExactly(CHECK, CHECK);
    }

    @Test
    void what_is_overdue_has_its_own_alert_and_what_is_due_after_the_longest_notice_waits_for_it() {
        int longest = protocol.dueSoon().noticeWorkingDays().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        LocalDate last = protocol.plusWorkingDays(today(), longest);
        UUID inTime = UUID.randomUUID();
        raise(List.of(
                overdue(UUID.randomUUID(), today().minusDays(1)),
                overdue(UUID.randomUUID(), today()),
                owed(inTime, ObligationKind.CHECK, last),
                owed(UUID.randomUUID(), ObligationKind.CHECK, last.plusDays(1))));
        assertThat(told(CASEWORKER)).containsExactly(inTime);
        assertThat(asked).extracting(FindObligations::dueBefore).containsOnly(last.plusDays(1));
    }

    @Test
    void a_notice_comes_again_only_when_a_shorter_one_begins_and_waits_for_the_digest() {
        int longest = protocol.dueSoon().noticeWorkingDays().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        var row = owed(CHECK, ObligationKind.CHECK, protocol.plusWorkingDays(today(), longest));
        raise(List.of(row));
        raise(List.of(row));
        assertThat(told(CASEWORKER)).hasSize(1);
        assertThat(database.jdbc()
                        .sql("select at_once from query_side.alert")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private ReviewerNamed named() {
        return new ReviewerNamed(person.caseId(), SOMEONE, MARCH_1, REVIEW, REVIEWER.id());
    }

    private void raiseCheckDueIn(int days) {
        raise(List.of(owed(CHECK, ObligationKind.CHECK, today().plusDays(days))));
    }

    private void raise(CaseEvent... history) {
        raise(
                List.of(
                        owed(REVIEW, ObligationKind.REVIEW_DECISION, today()),
                        owed(ADMISSIBILITY, ObligationKind.REVIEW_ADMISSIBILITY, today()),
                        owed(CHECK, ObligationKind.CHECK, today())),
                history);
    }

    private LocalDate today() {
        return protocol.today(clock.instant());
    }

    private void raise(List<ObligationRow> rows, CaseEvent... history) {
        var timeline = new Timeline(List.of(history).stream()
                .map(event -> new TimelineEntry(0, Instant.EPOCH, event, null, null, null))
                .toList());
        var table = new AlertTable(database.jdbc(), new Outbox(database.jdbc(), new Wishes(database.jdbc()), clock));
        var recipients = new Recipients(() -> KnownStaff.of(CASEWORKER, REVIEWER), protocol, clock);
        new DueSoonNotices(
                        answering(new ObligationRows(rows, rows.size()), timeline), table, recipients, protocol, clock)
                .raise(today());
    }

    private QueryGateway answering(ObligationRows rows, Timeline timeline) {
        SimpleQueryBus bus = SimpleQueryBus.builder().build();
        bus.subscribe(FindObligations.class.getName(), ObligationRows.class, query -> {
            asked.add((FindObligations) query.getPayload());
            return rows;
        });
        bus.subscribe(FindTimeline.class.getName(), Timeline.class, query -> timeline);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private ObligationRow overdue(UUID obligation, LocalDate dueOn) {
        return row(obligation, ObligationKind.CHECK, dueOn, true);
    }

    private ObligationRow owed(UUID obligation, ObligationKind kind, LocalDate dueOn) {
        return row(obligation, kind, dueOn, false);
    }

    private ObligationRow row(UUID obligation, ObligationKind kind, LocalDate dueOn, boolean overdue) {
        return new ObligationRow(
                obligation,
                obligation,
                person.caseId(),
                new CaseReference(person.reference(), 1),
                kind,
                null,
                dueOn,
                null,
                overdue,
                0,
                false,
                0,
                null,
                null,
                SourceCategory.CIVIL_SOCIETY,
                null,
                null,
                RiskLevel.LOW,
                false,
                false,
                CASEWORKER.id());
    }

    private List<UUID> told(StaffMember member) {
        return database.jdbc()
                .sql("select obligation_id from query_side.alert where recipient = :member and kind = 'DUE_SOON'")
                .param("member", member.id())
                .query(UUID.class)
                .list();
    }

    private static StaffMember one(Role role) {
        UUID id = UUID.randomUUID();
        return new StaffMember(id, id.toString(), "Primer", Set.of(role), "north", Set.of());
    }
}

package org.followthrough.review.read.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.queryside.views.Told.SOMEONE;
import static org.followthrough.queryside.views.Told.aCase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.codes.SourceCategory;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.views.Told;
import org.followthrough.queryside.views.ViewDatabase;
import org.followthrough.review.events.ReviewAdmitted;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    private static final Protocol PROTOCOL = ProtocolReader.shipped();
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    private static final UUID EMIL = UUID.randomUUID();

    private final ViewDatabase database = new ViewDatabase();
    private final ReviewProjector projector = new ReviewProjector(new ReviewWriter(database.jdbc()));

    @Test
    void what_is_due_next_is_the_answer_whether_it_is_admitted_and_then_the_decision() {
        UUID review = requested(aCase("2026-0001"), MAY_4);
        assertThat(open(MAY_4)).singleElement().satisfies(row -> {
            assertThat(row.dueOn()).isEqualTo(MAY_4.plusDays(7));
            assertThat(row.daysOverdue()).isEqualTo(-7);
            assertThat(row.admittedOn()).isNull();
            assertThat(row.reviewer()).isNull();
        });

        tell(new ReviewAdmitted(caseOf(review), SOMEONE, MAY_4.plusDays(1), review));
        assertThat(open(MAY_4.plusDays(30))).singleElement().satisfies(row -> {
            assertThat(row.dueOn()).isEqualTo(MAY_4.plusDays(28));
            assertThat(row.daysOverdue()).isEqualTo(2);
            assertThat(row.admittedOn()).isEqualTo(MAY_4.plusDays(1));
        });
    }

    @Test
    void the_viewers_own_come_first_and_then_what_is_due_next() {
        requested(aCase("2026-0001"), MAY_4);
        requested(aCase("2026-0002"), MAY_4.minusDays(3));
        UUID own = requested(aCase("2026-0003"), MAY_4.plusDays(9));
        tell(new ReviewerNamed(caseOf(own), SOMEONE, MAY_4.plusDays(9), own, EMIL));

        assertThat(find(MAY_4, false, EMIL))
                .extracting(row -> row.reference().report())
                .containsExactly("2026-0003", "2026-0002", "2026-0001");
        assertThat(open(MAY_4))
                .as("somebody else's are not theirs")
                .extracting(row -> row.reference().report())
                .containsExactly("2026-0002", "2026-0001", "2026-0003");
    }

    @Test
    void a_review_that_ended_leaves_the_open_ones_and_stays_among_the_decided() {
        UUID review = requested(aCase("2026-0001"), MAY_4);
        tell(decided(review, ReviewOutcome.INADMISSIBLE, MAY_4.plusDays(2)));

        assertThat(open(MAY_4)).isEmpty();
        assertThat(find(MAY_4, true, EMIL)).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(ReviewOutcome.INADMISSIBLE);
            assertThat(row.decidedOn()).isEqualTo(MAY_4.plusDays(2));
        });
    }

    @Test
    void a_second_review_of_a_case_is_a_row_of_its_own() {
        Told person = aCase("2026-0001");
        UUID first = requested(person, MAY_4);
        tell(decided(first, ReviewOutcome.UPHELD, MAY_4.plusDays(2)));
        tell(request(person, UUID.randomUUID(), MAY_4.plusDays(50)));

        assertThat(open(MAY_4)).hasSize(1);
        assertThat(find(MAY_4, true, EMIL)).hasSize(1);
    }

    @Test
    void reviews_of_one_case_that_ended_on_one_day_stand_on_one_page_each_though_the_view_is_written_between_them() {
        Told person = aCase("2026-0001");
        tell(person.opened(SourceCategory.CIVIL_SOCIETY, "RS"));
        List<UUID> reviews = Stream.generate(UUID::randomUUID).limit(9).toList();
        reviews.forEach(review -> tell(request(person, review, MAY_4)));
        reviews.forEach(review -> tell(decided(review, ReviewOutcome.INADMISSIBLE, MAY_4)));

        List<UUID> shown = new ArrayList<>();
        for (int offset = 0; offset < reviews.size(); offset += 3) {
            queries(MAY_4)
                    .answer(new FindReviews(true, EMIL, offset, 3))
                    .rows()
                    .forEach(row -> shown.add(row.review()));
            tell(new ReviewerNamed(person.caseId(), SOMEONE, MAY_4, shown.get(offset), EMIL));
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(reviews);
    }

    @Test
    void a_rebuilt_view_begins_empty() {
        requested(aCase("2026-0001"), MAY_4);
        projector.reset();
        assertThat(open(MAY_4)).isEmpty();
    }

    private UUID requested(Told person, LocalDate on) {
        UUID review = UUID.randomUUID();
        tell(person.opened(SourceCategory.CIVIL_SOCIETY, "RS"), request(person, review, on));
        tell(
                person.owes(UUID.randomUUID(), ObligationKind.REVIEW_ADMISSIBILITY, review, on.plusDays(7)),
                person.owes(review, ObligationKind.REVIEW_DECISION, on.plusDays(28)));
        return review;
    }

    private static ReviewRequested request(Told person, UUID review, LocalDate on) {
        return new ReviewRequested(
                person.caseId(),
                SOMEONE,
                on,
                review,
                UUID.randomUUID(),
                ReviewRequester.PERSON,
                ReviewGround.RENEWED_RISK,
                null,
                null,
                null);
    }

    private ReviewDecided decided(UUID review, ReviewOutcome outcome, LocalDate on) {
        return new ReviewDecided(
                caseOf(review), EMIL, on, review, outcome, TestSealer.text("review.because", "Looked at it"));
    }

    private UUID caseOf(UUID review) {
        return database.jdbc()
                .sql("select case_id from query_side.review where review_id = :review")
                .param("review", review)
                .query(UUID.class)
                .single();
    }

    private void tell(CaseEvent... events) {
        database.tell(projector, List.of(events));
    }

    private List<ReviewRow> open(LocalDate today) {
        return find(today, false, UUID.randomUUID());
    }

    private List<ReviewRow> find(LocalDate today, boolean decided, UUID viewer) {
        return queries(today).answer(new FindReviews(decided, viewer, 0, 10)).rows();
    }

    private ReviewQueries queries(LocalDate today) {
        var noon = today.atTime(12, 0).atZone(PROTOCOL.zone());
        return new ReviewQueries(database.jdbc(), PROTOCOL, Clock.fixed(noon.toInstant(), PROTOCOL.zone()));
    }
}

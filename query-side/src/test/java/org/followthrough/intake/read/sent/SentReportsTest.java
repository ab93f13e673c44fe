package org.followthrough.intake.read.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.queryside.views.Told.MARCH_1;
import static org.followthrough.queryside.views.Told.SOMEONE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.intake.read.sent.SentReports.Person;
import org.followthrough.queryside.views.Told;
import org.followthrough.queryside.views.ViewDatabase;
import org.junit.jupiter.api.Test;

class SentReportsTest {

    private static final Told FIRST = Told.aCase("2026-0001");
    private static final Told SECOND = Told.aCase("2026-0001");
    private static final Told ANOTHER = Told.aCase("2026-0002");

    private final ViewDatabase database = new ViewDatabase();
    private final SentReportProjector projector = new SentReportProjector(database.jdbc());

    private void tell(CaseEvent... events) {
        database.tell(projector, List.of(events));
    }

    private SentReports sent(UUID member) {
        return new SentReportQueries(database.jdbc()).answer(new FindSentReports(Set.of(member), null, 0, 10));
    }

    private void told() {
        tell(FIRST.openedToAcknowledge(), SECOND.openedAs(2), ANOTHER.openedToAcknowledge());
    }

    @Test
    void a_report_of_several_is_one_report_acknowledged_once() {
        told();
        tell(new ReportAcknowledged(FIRST.caseId(), SOMEONE, MARCH_1.plusDays(1), ReplyChannel.EMAIL));

        var reports = sent(SOMEONE);
        assertThat(reports.total()).isEqualTo(2);
        assertThat(reports.reports()).extracting(SentReports.Report::report).containsExactly("2026-0002", "2026-0001");
        var first = reports.reports().get(1);
        assertThat(first.acknowledgedOn()).isEqualTo(MARCH_1.plusDays(1));
        assertThat(first.acknowledgementOwed()).isTrue();
        assertThat(first.persons())
                .extracting(one -> one.reference().personNo())
                .containsExactly(1, 2);
        assertThat(reports.reports().get(0).acknowledgedOn()).isNull();
    }

    @Test
    void a_wish_is_the_persons_own_and_may_change() {
        told();
        tell(new FeedbackWishRecorded(SECOND.caseId(), SOMEONE, MARCH_1, false));
        assertThat(persons()).extracting(Person::mayBeTold).containsExactly(true, false);

        tell(new FeedbackWishRecorded(SECOND.caseId(), SOMEONE, MARCH_1, true));
        assertThat(persons()).extracting(Person::mayBeTold).containsExactly(true, true);
    }

    private List<Person> persons() {
        return sent(SOMEONE).reports().get(1).persons();
    }

    @Test
    void nothing_of_another_organisation_is_found_and_nothing_is_left_for_a_rebuild() {
        told();
        assertThat(sent(UUID.randomUUID()).reports()).isEmpty();
        assertThat(sent(UUID.randomUUID()).total()).isZero();

        projector.reset();
        assertThat(sent(SOMEONE).total()).isZero();
    }
}

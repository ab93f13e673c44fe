package org.followthrough.intake.read.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.facts.ReportingOrganisation;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.register.read.answer.FindRegisterRows;
import org.followthrough.register.read.answer.RegisterRow;
import org.followthrough.register.read.answer.RegisterRows;
import org.followthrough.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reports of the viewer's organisation, with what it may learn of each person. */
@Component
class MyReports {

    private final QueryGateway queries;
    private final StaffDirectory staff;

    MyReports(QueryGateway queries, StaffDirectory staff) {
        this.queries = queries;
        this.staff = staff;
    }

    /** @param total of all reports, not only of those on the page */
    record Page(List<MyReport> reports, int total) {}

    /** @param acknowledgedOn null while nobody told the organisation that it was received */
    record MyReport(
            String report,
            LocalDate receivedOn,
            int peopleMentioned,
            boolean acknowledgementOwed,
            @Nullable LocalDate acknowledgedOn,
            List<ToldPerson> persons) {}

    Page of(StaffMember viewer, int offset, int limit) {
        Set<UUID> members = ReportingOrganisation.of(viewer.id(), staff.now()).members();
        SentReports sent = queries.query(new FindSentReports(members, null, offset, limit), SentReports.class)
                .join();
        Map<UUID, RegisterRow> rows = rows(sent);
        return new Page(sent.reports().stream().map(one -> told(one, rows)).toList(), sent.total());
    }

    /** Empty where the viewer's organisation did not report the person, as where no case bears the reference. */
    Optional<MyPerson> person(StaffMember viewer, CaseReference reference) {
        Set<UUID> members = ReportingOrganisation.of(viewer.id(), staff.now()).members();
        SentReports sent = queries.query(new FindSentReports(members, reference.report(), 0, 1), SentReports.class)
                .join();
        Map<UUID, RegisterRow> rows = rows(sent);
        return sent.reports().stream()
                .flatMap(report -> report.persons().stream())
                .filter(one -> one.reference().equals(reference))
                .map(one -> new MyPerson(one.caseId(), ToldPerson.of(one, rows.get(one.caseId()))))
                .findFirst();
    }

    record MyPerson(UUID caseId, ToldPerson told) {}

    private Map<UUID, RegisterRow> rows(SentReports sent) {
        Set<UUID> cases = sent.reports().stream()
                .flatMap(report -> report.persons().stream())
                .map(SentReports.Person::caseId)
                .collect(Collectors.toSet());
        return queries.query(new FindRegisterRows(cases), RegisterRows.class).join().rows().stream()
                .collect(Collectors.toMap(RegisterRow::caseId, row -> row));
    }

    private static MyReport told(SentReports.Report report, Map<UUID, RegisterRow> rows) {
        return new MyReport(
                report.report(),
                report.receivedOn(),
                report.peopleMentioned(),
                report.acknowledgementOwed(),
                report.acknowledgedOn(),
                report.persons().stream()
                        .map(one -> ToldPerson.of(one, rows.get(one.caseId())))
                        .toList());
    }
}

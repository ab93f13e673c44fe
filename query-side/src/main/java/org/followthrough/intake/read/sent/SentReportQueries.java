package org.followthrough.intake.read.sent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.intake.read.sent.SentReports.Person;
import org.followthrough.intake.read.sent.SentReports.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which reports an organisation sent. */
@Component
class SentReportQueries {

    private static final String REPORTS = """
            select report, min(received_on) as received_on, max(people_mentioned) as people_mentioned,
                bool_or(acknowledgement_awaited) as owed, max(acknowledged_on) as acknowledged_on
            from query_side.sent_report where sent_by in (:members) and report = coalesce(cast(:report as text), report)
            group by report order by received_on desc, report desc limit :limit offset :offset
            """;

    private static final String PERSONS = """
            select case_id, report, person_no, may_be_told from query_side.sent_report
            where sent_by in (:members) and report in (:reports) order by report, person_no
            """;

    private final JdbcClient database;

    SentReportQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    SentReports answer(FindSentReports query) {
        Map<String, Report> reports = database
                .sql(REPORTS)
                .param("members", query.members())
                .param("report", query.report())
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, n) -> report(row))
                .stream()
                .collect(Collectors.toMap(Report::report, one -> one, (a, b) -> a, LinkedHashMap::new));
        return new SentReports(withPersons(reports, query), total(query));
    }

    private List<Report> withPersons(Map<String, Report> reports, FindSentReports query) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Map<String, List<Person>> persons = database
                .sql(PERSONS)
                .param("members", query.members())
                .param("reports", reports.keySet())
                .query((row, n) -> person(row))
                .stream()
                .collect(Collectors.groupingBy(one -> one.reference().report()));
        return reports.values().stream()
                .map(one -> new Report(
                        one.report(),
                        one.receivedOn(),
                        one.peopleMentioned(),
                        one.acknowledgementOwed(),
                        one.acknowledgedOn(),
                        persons.getOrDefault(one.report(), List.of())))
                .toList();
    }

    private int total(FindSentReports query) {
        return database.sql("select count(distinct report) from query_side.sent_report where sent_by in (:members)")
                .param("members", query.members())
                .query(Integer.class)
                .single();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getString("report"),
                row.getObject("received_on", LocalDate.class),
                row.getInt("people_mentioned"),
                row.getBoolean("owed"),
                row.getObject("acknowledged_on", LocalDate.class),
                List.of());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("case_id", UUID.class),
                new CaseReference(row.getString("report"), row.getInt("person_no")),
                row.getBoolean("may_be_told"));
    }
}

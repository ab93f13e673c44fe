package org.followthrough.register.read.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.Standing;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers from the register, with the state of each case computed for today (domain.md 7). */
@Component
class RegisterQueries {

    private static final String CASES = String.format(Locale.ROOT, """
            with dated as (
                select r.*, leading_report, leading_person,
                    (select level from query_side.register_assessment a where a.case_id = r.case_id
                        order by happened_on desc, sequence desc limit 1) as risk,
                    coalesce(negative_outcome, outcome) as shown_outcome,
                    case when outcome is null and negative_outcome is null then 'UNDECIDED'
                         when outcome = 'IDENTIFIED' and negative_outcome is null then 'RECOGNISED'
                         else 'NOT_RECOGNISED' end as standing,
                    coalesce(o.overdue, false) as overdue,
                    coalesce(o.check_overdue, false) as check_overdue,
                    coalesce(o.follow_up_owed, false) as follow_up_owed,
                    coalesce(o.escalation_level, 0) as escalation_level,
                    o.due_on
                from query_side.register r left join (
                    select case_id, min(due_on) as due_on, max(escalation_level) as escalation_level,
                        bool_or(coalesce(due_at <= :now, due_on < :today)) as overdue,
                        bool_or(kind = 'CHECK' and due_on < :today) as check_overdue,
                        bool_or(kind in ('CHECK', 'DECLINE_CONFIRMATION')) as follow_up_owed
                    -- what is owed to whoever reported says nothing of how the person stands (rule L4)
                    from query_side.register_obligation where kind <> 'REPORT_ACKNOWLEDGEMENT' group by case_id
                ) o using (case_id) left join (
                    select case_id as leading_case, report as leading_report, person_no as leading_person
                    from query_side.register
                ) other on other.leading_case = r.followed_in
            ), stated as (
                select d.*,
                    case when negative_outcome is null then null
                         when ended = 'DIED' then 'DIED'
                         when ended = 'RECOGNISED_LATER' or outcome = 'IDENTIFIED' then 'RECOGNISED_LATER'
                         when checks_done = 0 and check_overdue then 'NEVER_FOLLOWED_UP'
                         when overdue then 'OVERDUE'
                         when outcome is null then 'REOPENED'
                         when under_review then 'UNDER_REVIEW'
                         when ended = 'RISK_REMOVED' then 'ENDED_RISK_REMOVED'
                         when ended = 'PERSON_DECLINED' then 'ENDED_DECLINED'
                         when ended = 'HANDED_OVER' then 'ENDED_HANDED_OVER'
                         when lost then 'LOST'
                         when not last_reached then 'NOT_REACHED'
                         when last_reached then 'IN_CONTACT'
                         else 'FIRST_CHECK_AHEAD' end as state
                from dated d
            ), cases as (
                select s.*, (%s) as word from stated s
            )
            """, words());

    private final JdbcClient database;
    private final Protocol protocol;
    private final Clock clock;

    RegisterQueries(JdbcClient database, Protocol protocol, Clock clock) {
        this.database = database;
        this.protocol = protocol;
        this.clock = clock;
    }

    @QueryHandler
    Answer answer(FindAnswer query) {
        var cells = sql(
                        "select source, standing, shown_outcome, state, count(*) as cases,"
                                + " count(*) filter (where state is not null and not ever_reached) as never_reached"
                                + " from cases where %s"
                                + " group by source, standing, shown_outcome, state"
                                + " order by source, standing, shown_outcome, state",
                        query.filter())
                .query((row, n) -> new AnswerCell(
                        SourceCategory.valueOf(row.getString("source")),
                        Standing.valueOf(row.getString("standing")),
                        code(Outcome.class, row.getString("shown_outcome")),
                        code(FollowUpState.class, row.getString("state")),
                        row.getInt("cases"),
                        row.getInt("never_reached")))
                .list();
        return new Answer(cells, mentionedWithoutCase(query.filter()));
    }

    @QueryHandler
    RegisterRows answer(FindRegister query) {
        var rows = sql(
                        "select * from cases where %s order by received_on desc, report desc, person_no"
                                + " limit :limit offset :offset",
                        query.filter())
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query((row, n) -> row(row))
                .list();
        return new RegisterRows(rows, answer(new CountRegister(query.filter())));
    }

    @QueryHandler
    Integer answer(CountRegister query) {
        return sql("select count(*) from cases where %s", query.filter())
                .query(Integer.class)
                .single();
    }

    @QueryHandler
    Optional<RegisterRow> answer(FindRegisterRow query) {
        return each("select * from cases where report = :report and person_no = :person")
                .param("report", query.reference().report())
                .param("person", query.reference().personNo())
                .query((row, n) -> row(row))
                .optional();
    }

    @QueryHandler
    RegisterRows answer(FindRegisterRows query) {
        List<RegisterRow> rows = query.cases().isEmpty()
                ? List.of()
                : each("select * from cases where case_id in (:cases)")
                        .param("cases", query.cases())
                        .query((row, n) -> row(row))
                        .list();
        return new RegisterRows(rows, rows.size());
    }

    @QueryHandler
    Optional<ReturnCode> answer(FindReturnCode query) {
        return database.sql("select return_code from query_side.register where case_id = :case")
                .param("case", query.caseId())
                .query(Long.class)
                .optional()
                .map(ReturnCode::new);
    }

    /** Whoever comes back with the card of a duplicate is led to the case in which the person is followed (rules C6, L1). */
    @QueryHandler
    Optional<RegisterRow> answer(FindReturned query) {
        var rows = each("""
                        select * from cases where case_id in (
                            select coalesce(followed_in, case_id) from query_side.register where return_code = :code)
                        """)
                .param("code", query.code().number())
                .query((row, n) -> row(row))
                .list();
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    @QueryHandler
    CaseReferences answer(FindCaseReferences query) {
        return new CaseReferences(
                query.cases().isEmpty()
                        ? List.of()
                        : database.sql("select report, person_no from query_side.register where case_id in (:cases)"
                                        + " order by report, person_no")
                                .param("cases", query.cases())
                                .query((row, n) -> new CaseReference(row.getString("report"), row.getInt("person_no")))
                                .list());
    }

    @QueryHandler
    ReportingYears answer(FindReportingYears query) {
        return new ReportingYears(
                database.sql("select distinct reporting_year from query_side.register order by reporting_year desc")
                        .query(Integer.class)
                        .list());
    }

    /** A report mentions people without a case whether its own cases are duplicates or not. */
    private int mentionedWithoutCase(RegisterFilter filter) {
        return each("select coalesce(sum(more), 0) from"
                        + " (select max(people_mentioned - persons) as more from cases where "
                        + filter.whereCountedOrNot() + " group by report) as reports")
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /** Of the cases that count: every figure and every list behind one. */
    private StatementSpec sql(String select, RegisterFilter filter) {
        return each(String.format(Locale.ROOT, select, filter.where())).params(filter.parameters());
    }

    /** Of all cases, duplicates too. */
    private StatementSpec each(String select) {
        return database.sql(CASES + select)
                .param("today", protocol.today(clock.instant()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        return new RegisterRow(
                row.getObject("case_id", UUID.class),
                row.getLong("sequence"),
                new CaseReference(row.getString("report"), row.getInt("person_no")),
                row.getObject("received_on", LocalDate.class),
                SourceCategory.valueOf(row.getString("source")),
                code(TypeOfExploitation.class, row.getString("exploitation")),
                AgeGroup.valueOf(row.getString("age_group")),
                row.getObject("caseworker", UUID.class),
                code(RiskLevel.class, row.getString("risk")),
                Standing.valueOf(row.getString("standing")),
                code(Outcome.class, row.getString("shown_outcome")),
                code(DecisionReason.class, row.getString("negative_reason")),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("imported"),
                row.getObject("delivered_on", LocalDate.class) != null,
                code(FollowUpState.class, row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getInt("escalation_level"),
                leading(row));
    }

    private static @Nullable CaseReference leading(ResultSet row) throws SQLException {
        String report = row.getString("leading_report");
        return report == null ? null : new CaseReference(report, row.getInt("leading_person"));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> list, @Nullable String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }

    private static String words() {
        var sql = new StringBuilder("case state");
        for (FollowUpState state : FollowUpState.values()) {
            sql.append(" when '")
                    .append(state.name())
                    .append("' then '")
                    .append(state.word().name())
                    .append("'");
        }
        return sql.append(" end").toString();
    }
}

package org.followthrough.casefile.write.references;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.platform.store.RequiresNewTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out the numbers of reports and remembers which case bears which. Committed before the command that uses them, in
 * a transaction of its own: a command that fails leaves a gap, never a number used twice.
 */
@Component
public class References {

    private final JdbcClient database;
    private final TransactionTemplate current;
    private final TransactionTemplate ofItsOwn;

    References(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        current = new TransactionTemplate(transactions);
        ofItsOwn = RequiresNewTransaction.of(transactions);
    }

    /** @return running numbers of that many reports of the year, never handed out before */
    public List<Integer> next(int reportingYear, int reports) {
        Integer last = ofItsOwn.execute(status -> draw(reportingYear, reports));
        return IntStream.rangeClosed(last - reports + 1, last).boxed().toList();
    }

    /**
     * The number of one report, for example {@code 2025-0147}, whose cases are remembered with it. Joins the current
     * transaction, which must end before a case is opened. The same command is given the same number again.
     *
     * @return empty where somebody else was given the number, or for another report
     */
    public Optional<String> ofReport(Received received, int reportingYear, List<UUID> cases) {
        return current.execute(status -> isFirst(received, cases.size())
                ? Optional.of(numbered(received.commandId(), reportingYear, cases))
                : numberBefore(received, reportingYear, cases.size()));
    }

    /** Waits for another transaction that numbers the same command. */
    private boolean isFirst(Received received, int persons) {
        return database.sql("""
                        insert into command_side.received_report (command_id, persons, sent_by, fingerprint)
                        values (:command, :persons, :by, :fingerprint)
                        on conflict (command_id) do nothing
                        """)
                        .param("command", received.commandId())
                        .param("persons", persons)
                        .param("by", received.by())
                        .param("fingerprint", received.fingerprint(), Types.VARCHAR)
                        .update()
                == 1;
    }

    private String numbered(UUID commandId, int reportingYear, List<UUID> cases) {
        int number = draw(reportingYear, 1);
        String report = CaseReference.of(reportingYear, number, 1).report();
        database.sql("update command_side.received_report set report = :report where command_id = :command")
                .param("report", report)
                .param("command", commandId)
                .update();
        for (int i = 0; i < cases.size(); i++) {
            insert(new CaseReference(report, i + 1), cases.get(i));
        }
        return report;
    }

    private Optional<String> numberBefore(Received received, int reportingYear, int persons) {
        return database.sql("""
                        select report from command_side.received_report
                        where command_id = :command and persons = :persons and report like :year
                        and sent_by = :by and fingerprint is not distinct from :fingerprint
                        """)
                .param("by", received.by())
                .param("fingerprint", received.fingerprint(), Types.VARCHAR)
                .param("command", received.commandId())
                .param("persons", persons)
                .param("year", reportingYear + "-%")
                .query(String.class)
                .optional();
    }

    private int draw(int reportingYear, int count) {
        return database.sql("""
                        insert into command_side.report_number as numbers (reporting_year, last_number)
                        values (:year, :count)
                        on conflict (reporting_year) do update set last_number = numbers.last_number + :count
                        returning last_number
                        """)
                .param("year", reportingYear)
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    /** Asked again for the same case it answers as before: repeatable. */
    public void remember(CaseReference reference, UUID caseId) {
        ofItsOwn.executeWithoutResult(status -> insert(reference, caseId));
    }

    private void insert(CaseReference reference, UUID caseId) {
        database.sql("""
                        insert into command_side.case_reference (report, person_no, case_id)
                        values (:report, :person, :case) on conflict (case_id) do nothing
                        """)
                .param("report", reference.report())
                .param("person", reference.personNo())
                .param("case", caseId)
                .update();
    }

    /** Many at once, else as {@link #remember}. */
    public void rememberAll(Map<CaseReference, UUID> cases) {
        // in one order for everybody: two files at once may bring the same cases
        List<Map.Entry<CaseReference, UUID>> all =
                cases.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        ofItsOwn.executeWithoutResult(status -> database.sql("""
                        insert into command_side.case_reference (report, person_no, case_id)
                        select * from unnest(:reports, :persons, :cases) on conflict (case_id) do nothing
                        """)
                .param("reports", array("text", all, entry -> entry.getKey().report()))
                .param("persons", array("integer", all, entry -> entry.getKey().personNo()))
                .param("cases", array("uuid", all, Map.Entry::getValue))
                .update());
    }

    private static <T> SqlArrayValue array(String type, List<T> of, Function<T, Object> value) {
        return new SqlArrayValue(type, of.stream().map(value).toArray());
    }

    public Optional<UUID> find(CaseReference reference) {
        return database.sql(
                        "select case_id from command_side.case_reference where report = :report and person_no = :person")
                .param("report", reference.report())
                .param("person", reference.personNo())
                .query(UUID.class)
                .optional();
    }

    public Optional<CaseReference> of(UUID caseId) {
        return database.sql("select report, person_no from command_side.case_reference where case_id = :case")
                .param("case", caseId)
                .query((row, n) -> new CaseReference(row.getString("report"), row.getInt("person_no")))
                .optional();
    }
}

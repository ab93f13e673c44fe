package org.followthrough.intake.write.references;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.followthrough.intake.facts.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out the numbers of reports and remembers which case bears which. Committed before the command that uses them, in
 * a transaction of its own: a command that fails leaves a gap, never a number used twice.
 */
@Component
public class References {

    private final JdbcClient database;
    private final TransactionTemplate ofItsOwn;

    References(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return running numbers of that many reports of the year, never handed out before */
    public List<Integer> next(int reportingYear, int reports) {
        Integer last = ofItsOwn.execute(status -> database.sql("""
                        insert into command_side.report_number as numbers (reporting_year, last_number)
                        values (:year, :count)
                        on conflict (reporting_year) do update set last_number = numbers.last_number + :count
                        returning last_number
                        """)
                .param("year", reportingYear)
                .param("count", reports)
                .query(Integer.class)
                .single());
        return IntStream.rangeClosed(last - reports + 1, last).boxed().toList();
    }

    /** Asked again for the same case it answers as before: repeatable. */
    public void remember(CaseReference reference, UUID caseId) {
        ofItsOwn.executeWithoutResult(status -> database.sql("""
                        insert into command_side.case_reference (report, person_no, case_id)
                        values (:report, :person, :case) on conflict (case_id) do nothing
                        """)
                .param("report", reference.report())
                .param("person", reference.personNo())
                .param("case", caseId)
                .update());
    }

    /** Many at once, else as {@link #remember}. */
    public void rememberAll(Map<CaseReference, UUID> cases) {
        List<Map.Entry<CaseReference, UUID>> all = List.copyOf(cases.entrySet());
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

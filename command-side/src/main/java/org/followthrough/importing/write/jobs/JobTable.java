package org.followthrough.importing.write.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.importing.files.ImportState;
import org.followthrough.importing.write.reports.ImportResult.RefusedRow;
import org.followthrough.staff.Actor;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports as they are kept, for ever, in {@code command_side.import_job}. */
@Component
class JobTable {

    /** Counted like an outcome: rows that added to a case that was there. */
    static final String SUPPLEMENTED = "SUPPLEMENTED";

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper storedJson;
    private final Clock clock;

    JobTable(JdbcClient database, ObjectMapper storedJson, Clock clock) {
        this.database = database;
        this.storedJson = storedJson;
        this.clock = clock;
    }

    /** False where the file's job is there already, or the person has one running that brings the same in. */
    boolean insert(UUID job, Actor actor, @Nullable String charset, String mark) {
        return database.sql("""
                        insert into command_side.import_job (job_id, started_by, roles, role, charset, mark, state, started_at)
                        values (:job, :staff, string_to_array(:roles, ','), :role, :charset, :mark, 'RUNNING', :now)
                        on conflict do nothing
                        """)
                        .param("job", job)
                        .param("staff", actor.staffId())
                        .param("roles", actor.roles().stream().map(Role::name).collect(Collectors.joining(",")))
                        .param("role", actor.role().name())
                        .param("charset", charset)
                        .param("mark", mark)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** The job of the person that runs and brings in a file with this mark. */
    Optional<UUID> running(UUID staff, String mark) {
        return database.sql("select job_id from command_side.import_job"
                        + " where started_by = :staff and mark = :mark and state = 'RUNNING'")
                .param("staff", staff)
                .param("mark", mark)
                .query(UUID.class)
                .optional();
    }

    /** The one that waits longest first. */
    List<UUID> running() {
        return database.sql(
                        "select job_id from command_side.import_job where state = 'RUNNING' order by started_at, job_id")
                .query(UUID.class)
                .list();
    }

    Optional<ImportJob> find(UUID job) {
        return database.sql("select * from command_side.import_job where job_id = :job")
                .param("job", job)
                .query((row, n) -> job(row))
                .optional();
    }

    /**
     * Only what is told first stays: after an interruption rows of the job itself are known. Refused rows are sent again, and
     * noted again.
     */
    void begin(UUID job, int rows, int known) {
        database.sql("delete from command_side.import_job_refused where job_id = :job")
                .param("job", job)
                .update();
        database.sql("update command_side.import_job set row_count = :rows, known = :known"
                        + " where job_id = :job and row_count is null")
                .param("rows", rows)
                .param("known", known)
                .param("job", job)
                .update();
    }

    void add(UUID job, Map<String, Integer> broughtIn) {
        broughtIn.forEach((outcome, cases) -> database.sql("""
                        insert into command_side.import_job_outcome as counted (job_id, outcome, cases)
                        values (:job, :outcome, :cases)
                        on conflict (job_id, outcome) do update set cases = counted.cases + excluded.cases
                        """)
                .param("job", job)
                .param("outcome", outcome)
                .param("cases", cases)
                .update());
    }

    void refuse(UUID job, List<RefusedRow> rows) {
        rows.forEach(row -> database.sql("""
                        insert into command_side.import_job_refused (job_id, row_no, problems)
                        values (:job, :row, :problems)
                        on conflict (job_id, row_no) do update set problems = excluded.problems
                        """)
                .param("job", job)
                .param("row", row.row())
                .param("problems", json(row.problems()))
                .update());
    }

    void end(UUID job, ImportState how) {
        database.sql("update command_side.import_job set state = :how, ended_at = :now, mark = null"
                        + " where job_id = :job and state = 'RUNNING'")
                .param("how", how.name())
                .param("now", now())
                .param("job", job)
                .update();
    }

    Map<String, Integer> broughtIn(UUID job) {
        Map<String, Integer> cases = new TreeMap<>();
        database.sql("select outcome, cases from command_side.import_job_outcome where job_id = :job")
                .param("job", job)
                .query(row -> {
                    cases.put(row.getString("outcome"), row.getInt("cases"));
                });
        return cases;
    }

    int refusedRows(UUID job) {
        return database.sql("select count(*) from command_side.import_job_refused where job_id = :job")
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    List<RefusedRow> refused(UUID job, int most) {
        return database.sql("select row_no, problems from command_side.import_job_refused"
                        + " where job_id = :job order by row_no limit :most")
                .param("job", job)
                .param("most", most)
                .query((row, n) -> new RefusedRow(row.getInt("row_no"), problems(row.getString("problems"))))
                .list();
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new ImportJob(
                row.getObject("job_id", UUID.class),
                new Actor(
                        row.getObject("started_by", UUID.class),
                        Stream.of((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                        Role.valueOf(row.getString("role"))),
                row.getString("charset"),
                ImportState.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getObject("row_count", Integer.class),
                row.getInt("known"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String json(List<Problem> problems) {
        try {
            return storedJson.writeValueAsString(problems);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Problem> problems(String json) {
        try {
            return storedJson.readValue(json, PROBLEMS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The problems of a refused row are not readable", broken);
        }
    }
}

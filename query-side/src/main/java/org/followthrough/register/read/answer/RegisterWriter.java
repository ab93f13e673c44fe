package org.followthrough.register.read.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.events.EntryCorrected;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that keeps the register. */
@Component
class RegisterWriter {

    private final JdbcClient database;
    private final Protocol protocol;

    RegisterWriter(JdbcClient database, Protocol protocol) {
        this.database = database;
        this.protocol = protocol;
    }

    void open(CaseOpened event, long sequence) {
        database.sql("""
                        insert into query_side.register (case_id, sequence, report, person_no, persons,
                            people_mentioned, reporting_year, received_on, source, ex_officio, exploitation,
                            exploitations, citizenships, gender, age_group, decision_due_on)
                        values (:case, :sequence, :report, :person, :persons, :mentioned, :year, :received, :source,
                            :exOfficio, :exploitation, :exploitations, '{}', '', '', :decisionDue)
                        """)
                .param("case", event.caseId())
                .param("sequence", sequence)
                .param("report", event.reference())
                .param("person", event.personNo())
                .param("persons", event.persons())
                .param("mentioned", event.peopleMentioned())
                .param("year", event.happenedOn().getYear())
                .param("received", event.happenedOn())
                .param("source", event.source().name())
                .param("exOfficio", event.exOfficio())
                .param(
                        "exploitation",
                        event.exploitation().stream()
                                .findFirst()
                                .map(Enum::name)
                                .orElse(null))
                .param(
                        "exploitations",
                        event.exploitation().stream().map(Enum::name).toArray(String[]::new))
                .param("decisionDue", event.decisionDueOn())
                .update();
        particulars(event.caseId(), event.happenedOn(), event.particulars());
    }

    void correct(EntryCorrected event) {
        if (event.particulars() == null) {
            database.sql("delete from query_side.register_check where check_id = :entry")
                    .param("entry", event.entry())
                    .update();
            database.sql("delete from query_side.register_assessment where entry = :entry")
                    .param("entry", event.entry())
                    .update();
        } else {
            particulars(event.caseId(), receivedOn(event.caseId()), event.particulars());
        }
    }

    void assessed(CaseEvent event, UUID entry, long sequence, RiskLevel level) {
        database.sql("""
                        insert into query_side.register_assessment (entry, case_id, happened_on, sequence, level)
                        values (:entry, :case, :on, :sequence, :level)
                        """)
                .param("entry", entry)
                .param("case", event.caseId())
                .param("on", event.happenedOn())
                .param("sequence", sequence)
                .param("level", level.name())
                .update();
    }

    Change decided(CaseEvent event, long sequence, Outcome outcome, @Nullable DecisionReason reason) {
        String why = reason == null ? null : reason.name();
        Change change = change(event, sequence)
                .set("outcome", outcome.name())
                .set("reason", why)
                .set("decided_on", event.happenedOn());
        return outcome.negative()
                ? change.set("negative_outcome", outcome.name())
                        .set("negative_reason", why)
                        .set("negative_on", event.happenedOn())
                : change;
    }

    Change corrected(DecisionCorrected event, long sequence) {
        DecisionReason reason = event.finding().reason();
        String why = reason == null ? null : reason.name();
        Change change = change(event, sequence).set("reason", why);
        return event.finding().outcome().negative() ? change.set("negative_reason", why) : change;
    }

    void checkScheduled(CheckScheduled event) {
        database.sql(
                        "insert into query_side.register_check (check_id, case_id, number) values (:check, :case, :number)")
                .param("check", event.check())
                .param("case", event.caseId())
                .param("number", event.number())
                .update();
    }

    void checkCompleted(CheckCompleted event) {
        database.sql("update query_side.register_check set reached = :reached where check_id = :check")
                .param("reached", event.reached())
                .param("check", event.check())
                .update();
    }

    void countChecks(UUID caseId) {
        database.sql("""
                        update query_side.register set
                            checks_done = counted.done,
                            checks_reached = counted.reached,
                            last_check_reached = (select reached from query_side.register_check
                                where case_id = :case and reached is not null order by number desc limit 1)
                        from (select count(reached) as done, count(*) filter (where reached) as reached
                              from query_side.register_check where case_id = :case) as counted
                        where case_id = :case
                        """).param("case", caseId).update();
    }

    Change change(CaseEvent event, long sequence) {
        return new Change(event.caseId(), sequence);
    }

    void clear() {
        database.sql("truncate query_side.register cascade").update();
    }

    private LocalDate receivedOn(UUID caseId) {
        return database.sql("select received_on from query_side.register where case_id = :case")
                .param("case", caseId)
                .query(LocalDate.class)
                .single();
    }

    private void particulars(UUID caseId, LocalDate receivedOn, Personal<Particulars> sealed) {
        Particulars known = sealed.value().orElse(Particulars.UNKNOWN);
        List<String> citizenships = known.citizenships();
        database.sql("""
                        update query_side.register
                        set citizenships = :citizenships, foreign_national = :foreign, gender = :gender,
                            age_group = :age, country_of_exploitation = :country
                        where case_id = :case
                        """)
                .param("citizenships", citizenships.toArray(String[]::new))
                .param("foreign", citizenships.isEmpty() ? null : !citizenships.contains(protocol.country()))
                .param("gender", known.gender().name())
                .param("age", known.ageGroupOn(receivedOn).name())
                .param("country", known.countryOfExploitation())
                .param("case", caseId)
                .update();
    }

    /** New values of one row, saved together with how far the row has come. */
    final class Change {

        private final UUID caseId;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Change(UUID caseId, long sequence) {
            this.caseId = caseId;
            values.put("sequence", sequence);
        }

        Change set(String column, @Nullable Object value) {
            values.put(column, value);
            return this;
        }

        void save() {
            String assignments = values.keySet().stream()
                    .map(column -> column + " = :" + column)
                    .collect(Collectors.joining(", "));
            database.sql("update query_side.register set " + assignments + " where case_id = :case_id")
                    .params(values)
                    .param("case_id", caseId)
                    .update();
        }
    }
}

package org.followthrough.register.read.answer;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.obligation.read.owed.OwedTable;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.personal.Opener;
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
    private final Opener opener;
    private final OwedTable owed;

    RegisterWriter(JdbcClient database, Protocol protocol, Opener opener) {
        this.database = database;
        this.protocol = protocol;
        this.opener = opener;
        owed = new OwedTable(database, "query_side.register_obligation");
    }

    void open(CaseOpened event, long sequence) {
        database.sql("""
                        insert into query_side.register (case_id, sequence, report, person_no, persons,
                            people_mentioned, reporting_year, received_on, source, ex_officio, exploitation,
                            exploitations, citizenships, gender, age_group)
                        values (:case, :sequence, :report, :person, :persons, :mentioned, :year, :received, :source,
                            :exOfficio, :exploitation, :exploitations, '{}', '', '')
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
                .param("exploitation", first(event.exploitation()))
                .param(
                        "exploitations",
                        event.exploitation().stream().map(Enum::name).toArray(String[]::new))
                .update();
        particulars(event.caseId(), event.happenedOn(), event.particulars());
    }

    /** The first type that is ever named is the primary one. */
    void supplement(ReportSupplemented event) {
        database.sql("""
                        update query_side.register set
                            people_mentioned = coalesce(:mentioned, people_mentioned),
                            exploitation = coalesce(exploitation, :first),
                            exploitations = exploitations || cast(:more as text[])
                        where case_id = :case
                        """)
                .param("mentioned", event.peopleMentioned(), Types.INTEGER)
                .param("first", first(event.exploitation()))
                .param("more", event.exploitation().stream().map(Enum::name).toArray(String[]::new))
                .param("case", event.caseId())
                .update();
        if (event.particulars() != null) {
            particulars(event.caseId(), receivedOn(event.caseId()), event.particulars());
        }
    }

    void strikeOut(EntryCorrected event) {
        database.sql("delete from query_side.register_check where check_id = :entry")
                .param("entry", event.entry())
                .update();
        database.sql("delete from query_side.register_assessment where entry = :entry")
                .param("entry", event.entry())
                .update();
    }

    /** @param facts as corrected: what is right stands in the proposal */
    void particulars(EntryCorrected event, CaseFacts facts) {
        var right = facts.intake().particulars();
        if (right != null) {
            particulars(event.caseId(), receivedOn(event.caseId()), right);
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
                ? change.set("plan_since", sequence)
                        .set("negative_outcome", outcome.name())
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

    void checkScheduled(CheckScheduled event, long sequence) {
        database.sql("insert into query_side.register_check (check_id, case_id, scheduled_at)"
                        + " values (:check, :case, :sequence)")
                .param("check", event.check())
                .param("case", event.caseId())
                .param("sequence", sequence)
                .update();
    }

    void attemptReached(ContactAttempted event, long sequence) {
        database.sql("""
                        insert into query_side.register_check (check_id, case_id, scheduled_at, reached, done_at, attempt)
                        values (:attempt, :case, :sequence, true, :sequence, true)
                        """)
                .param("attempt", event.attempt())
                .param("case", event.caseId())
                .param("sequence", sequence)
                .update();
    }

    void checkCompleted(CheckCompleted event, long sequence) {
        database.sql(
                        "update query_side.register_check set reached = :reached, done_at = :sequence where check_id = :check")
                .param("reached", event.reached())
                .param("sequence", sequence)
                .param("check", event.check())
                .update();
    }

    /**
     * Checks done ever; whether the person was reached since the decision, by anything, and last, by a check or by their own word, in the
     * follow-up that goes on now.
     */
    void countContacts(UUID caseId) {
        database.sql("""
                        with contacts as (
                            select k.* from query_side.register_check k where case_id = :case and reached is not null
                        ), now as (
                            select k.* from contacts k join query_side.register r using (case_id)
                            where k.scheduled_at > r.plan_since
                        ), latest as (
                            select * from now where not attempt order by scheduled_at desc, check_id limit 1
                        )
                        update query_side.register set
                            checks_done = (select count(*) from contacts where not attempt),
                            ever_reached = returned_at is not null or delivered_on is not null
                                or exists (select 1 from now where reached),
                            last_reached = case
                                when returned_at > coalesce((select done_at from latest), 0) then true
                                else (select reached from latest) end
                        where case_id = :case
                        """).param("case", caseId).update();
    }

    Change change(CaseEvent event, long sequence) {
        return new Change(event, sequence);
    }

    void clear() {
        database.sql("truncate query_side.register cascade").update();
    }

    /** The primary type, null where none is named. */
    private static @Nullable String first(List<TypeOfExploitation> exploitation) {
        return exploitation.stream().findFirst().map(Enum::name).orElse(null);
    }

    private LocalDate receivedOn(UUID caseId) {
        return database.sql("select received_on from query_side.register where case_id = :case")
                .param("case", caseId)
                .query(LocalDate.class)
                .single();
    }

    private void particulars(UUID caseId, LocalDate receivedOn, Personal<Particulars> sealed) {
        Particulars known = opener.read(sealed).orElse(Particulars.UNKNOWN);
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

    /** New values of one row, saved together with how far the row has come and what is owed since. */
    final class Change {

        private final CaseEvent event;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Change(CaseEvent event, long sequence) {
            this.event = event;
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
                    .param("case_id", event.caseId())
                    .update();
            owed.after(event);
        }
    }
}

package org.followthrough.followup.read.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that keeps the obligations. */
@Component
class ObligationWriter {

    private final JdbcClient database;

    ObligationWriter(JdbcClient database) {
        this.database = database;
    }

    void open(CaseOpened event, long sequence) {
        database.sql("""
                        insert into query_side.obligation_case (case_id, sequence, report, person_no, source, child)
                        values (:case, :sequence, :report, :person, :source, :child)
                        """)
                .param("case", event.caseId())
                .param("sequence", sequence)
                .param("report", event.reference())
                .param("person", event.personNo())
                .param("source", event.source().name())
                .param("child", child(event.particulars(), event.happenedOn()))
                .update();
    }

    /** Whether the person counts as a child (rule F8); erased particulars leave it in doubt. */
    boolean child(Personal<Particulars> particulars, LocalDate on) {
        return particulars.value().orElse(Particulars.UNKNOWN).countsAsChild(on);
    }

    void about(CaseEvent event, long sequence) {
        database.sql("update query_side.obligation_case set sequence = :sequence where case_id = :case")
                .param("sequence", sequence)
                .param("case", event.caseId())
                .update();
    }

    void about(CaseEvent event, long sequence, String column, Object value) {
        database.sql("update query_side.obligation_case set sequence = :sequence, %s = :value where case_id = :case"
                        .formatted(column))
                .param("sequence", sequence)
                .param("value", value)
                .param("case", event.caseId())
                .update();
    }

    void assessed(CaseEvent event, UUID entry, long sequence, RiskLevel level) {
        database.sql("""
                        insert into query_side.obligation_assessment (entry, case_id, happened_on, sequence, level)
                        values (:entry, :case, :on, :sequence, :level)
                        """)
                .param("entry", entry)
                .param("case", event.caseId())
                .param("on", event.happenedOn())
                .param("sequence", sequence)
                .param("level", level.name())
                .update();
    }

    void strikeOut(UUID entry) {
        database.sql("delete from query_side.obligation_assessment where entry = :entry")
                .param("entry", entry)
                .update();
    }

    void decided(CaseEvent event, long sequence, Outcome outcome, @Nullable DecisionReason reason, boolean imported) {
        database.sql("""
                        update query_side.obligation_case
                        set sequence = :sequence, outcome = :outcome, reason = :reason, imported = :imported
                        where case_id = :case
                        """)
                .param("sequence", sequence)
                .param("outcome", outcome.name())
                .param("reason", reason == null ? null : reason.name())
                .param("imported", imported)
                .param("case", event.caseId())
                .update();
    }

    void corrected(DecisionCorrected event, long sequence) {
        DecisionReason reason = event.finding().reason();
        database.sql("""
                        update query_side.obligation_case set sequence = :sequence, reason = :reason
                        where case_id = :case
                        """)
                .param("sequence", sequence)
                .param("reason", reason == null ? null : reason.name())
                .param("case", event.caseId())
                .update();
    }

    void owe(UUID obligation, CaseEvent event, ObligationKind kind, LocalDate dueOn) {
        insert(obligation, event.caseId(), kind, null, dueOn);
    }

    void oweCheck(CheckScheduled event) {
        insert(event.check(), event.caseId(), ObligationKind.CHECK, event.kind(), event.dueOn());
    }

    private void insert(UUID obligation, UUID caseId, ObligationKind kind, @Nullable CheckKind check, LocalDate dueOn) {
        database.sql("""
                        insert into query_side.obligation (obligation_id, case_id, kind, check_kind, due_on)
                        values (:obligation, :case, :kind, :check, :due)
                        """)
                .param("obligation", obligation)
                .param("case", caseId)
                .param("kind", kind.name())
                .param("check", check == null ? null : check.name())
                .param("due", dueOn)
                .update();
    }

    void due(UUID obligation, LocalDate dueOn) {
        database.sql("update query_side.obligation set due_on = :due where obligation_id = :obligation")
                .param("due", dueOn)
                .param("obligation", obligation)
                .update();
    }

    void escalated(UUID obligation, int level) {
        database.sql("update query_side.obligation set escalation_level = :level where obligation_id = :obligation")
                .param("level", level)
                .param("obligation", obligation)
                .update();
    }

    void acknowledged(UUID obligation, UUID by, Instant at) {
        database.sql("""
                        update query_side.obligation set acknowledged_by = :by, acknowledged_at = :at
                        where obligation_id = :obligation
                        """)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("obligation", obligation)
                .update();
    }

    void settle(UUID caseId, ObligationKind kind) {
        database.sql("delete from query_side.obligation where case_id = :case and kind = :kind")
                .param("case", caseId)
                .param("kind", kind.name())
                .update();
    }

    void clear() {
        database.sql("truncate query_side.obligation_case cascade").update();
    }
}

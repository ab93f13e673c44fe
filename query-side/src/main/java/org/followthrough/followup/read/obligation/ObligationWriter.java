package org.followthrough.followup.read.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.obligation.facts.ObligationChange.Moves;
import org.followthrough.obligation.facts.ObligationChanges;
import org.followthrough.obligation.read.owed.OwedTable;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that keeps the obligations. */
@Component
class ObligationWriter {

    private final JdbcClient database;
    private final Opener opener;
    private final OwedTable owed;

    ObligationWriter(JdbcClient database, Opener opener) {
        this.database = database;
        this.opener = opener;
        owed = new OwedTable(database, "query_side.obligation");
    }

    void open(CaseOpened event) {
        database.sql("""
                        insert into query_side.obligation_case (case_id, sequence, report, person_no, source, child)
                        values (:case, 0, :report, :person, :source, :child)
                        """)
                .param("case", event.caseId())
                .param("report", event.reference())
                .param("person", event.personNo())
                .param("source", event.source().name())
                .param("child", child(event.particulars(), event.happenedOn()))
                .update();
    }

    /** Whether the person counts as a child (rule F8); erased particulars leave it in doubt. */
    boolean child(@Nullable Personal<Particulars> particulars, LocalDate on) {
        return opener.read(particulars).orElse(Particulars.UNKNOWN).countsAsChild(on);
    }

    /** How far the case has come, and what is owed since. */
    void about(CaseEvent event, long sequence) {
        set(event, "sequence", sequence);
        owed.after(event);
        ObligationChanges.of(event).stream()
                .filter(Moves.class::isInstance)
                .map(Moves.class::cast)
                .forEach(moves -> nobodySaw(event.caseId(), moves.kind()));
    }

    /** Whoever saw the old date pass says nothing about the new one. */
    private void nobodySaw(UUID caseId, ObligationKind kind) {
        database.sql("""
                        update query_side.obligation set acknowledged_by = null, acknowledged_at = null
                        where case_id = :case and kind = :kind
                        """).param("case", caseId).param("kind", kind.name()).update();
    }

    void set(CaseEvent event, String column, Object value) {
        database.sql(String.format(
                        Locale.ROOT, "update query_side.obligation_case set %s = :value where case_id = :case", column))
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

    /** @param outcome null where the case is ongoing again */
    void decided(CaseEvent event, @Nullable Outcome outcome, @Nullable DecisionReason reason, boolean imported) {
        database.sql("""
                        update query_side.obligation_case
                        set outcome = :outcome, reason = :reason, imported = :imported
                        where case_id = :case
                        """)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("reason", reason == null ? null : reason.name())
                .param("imported", imported)
                .param("case", event.caseId())
                .update();
    }

    void corrected(DecisionCorrected event) {
        DecisionReason reason = event.finding().reason();
        database.sql("update query_side.obligation_case set reason = :reason where case_id = :case")
                .param("reason", reason == null ? null : reason.name())
                .param("case", event.caseId())
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

    void clear() {
        database.sql("truncate query_side.obligation_case cascade").update();
    }
}

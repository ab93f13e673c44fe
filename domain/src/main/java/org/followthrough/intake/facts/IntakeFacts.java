package org.followthrough.intake.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.CorrectionFacts;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.SourceCategory;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.intake.events.CaseAssigned;
import org.followthrough.intake.events.CaseOpened;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is known from the report.
 *
 * @param opened with all that was added to the report since
 * @param particulars as corrected, null before the case is opened
 * @param reporter what whoever reported learnt
 */
public record IntakeFacts(
        @Nullable CaseOpened opened,
        @Nullable UUID caseworker,
        @Nullable Personal<Particulars> particulars,
        ReporterFacts reporter) {

    public static final IntakeFacts NONE = new IntakeFacts(null, null, null, ReporterFacts.NONE);

    /** @param waiting corrections: the one that is agreed to says what the particulars are */
    public IntakeFacts after(CaseEvent event, CorrectionFacts waiting) {
        return event instanceof EntryCorrected e && e.ofTheParticulars()
                ? waiting.find(e.correction())
                        .map(CorrectionProposed::particulars)
                        .map(right -> new IntakeFacts(opened, caseworker, right, reporter))
                        .orElse(this)
                : after(event);
    }

    public IntakeFacts after(CaseEvent event) {
        if (event instanceof CaseOpened e) {
            return new IntakeFacts(e, null, e.particulars(), reporter);
        }
        if (event instanceof ReportSupplemented e && opened != null) {
            var known = e.particulars() == null ? particulars : e.particulars();
            return new IntakeFacts(SupplementedReport.of(opened, e), caseworker, known, reporter);
        }
        if (event instanceof CaseAssigned e) {
            return new IntakeFacts(opened, e.caseworker(), particulars, reporter);
        }
        var told = reporter.after(event);
        return told == reporter ? this : new IntakeFacts(opened, caseworker, particulars, told);
    }

    public boolean isOpened() {
        return opened != null;
    }

    /** @throws NullPointerException before the case is opened */
    public CaseOpened report() {
        return Objects.requireNonNull(opened);
    }

    /** Someone knows who the person is, or how to reach them. */
    public boolean personKnown() {
        return report().name() != null || report().contact() != null;
    }

    /** Going through the reporter means an organisation, never a private person (rule C2). */
    public boolean reportedByPrivatePerson() {
        return report().source() == SourceCategory.CITIZEN || report().source() == SourceCategory.SELF_REPORT;
    }

    /** Somebody other than a private person, and not the centre itself: whoever may learn what became of them (rule L4). */
    public boolean reportedByOrganisation() {
        return report().source().organisation() && !report().exOfficio();
    }

    public boolean names(ConnectionKind kind) {
        return report().connections().stream().anyMatch(c -> c.kind() == kind);
    }

    /** Under 18 or in doubt on that day (rule F8). Erased particulars leave it in doubt. */
    public boolean child(LocalDate on, Opener opener) {
        return known(opener).countsAsChild(on);
    }

    /** The first day from which the person counts as an adult, empty where that cannot be said (rule F8). */
    public Optional<LocalDate> adultFrom(Opener opener) {
        return known(opener).adultFrom();
    }

    private Particulars known(Opener opener) {
        return opener.read(particulars).orElse(Particulars.UNKNOWN);
    }
}

package org.followthrough.importing.write.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.events.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * One person of one report, as a file says it: valid, but not sealed yet. Nothing of it may be logged.
 *
 * @param row as a spreadsheet numbers it
 * @param exploitation the first is the primary one
 * @param citizenship ISO 3166-1 alpha-2, empty where unknown
 * @param peopleMentioned null where the row does not say
 * @param outcome null while the case is ongoing; then there is no reason and no date either
 * @param reason null where none was recorded, or the outcome is IDENTIFIED
 */
public record ReportRow(
        int row,
        SourceCategory source,
        String sourceRef,
        int personNo,
        LocalDate receivedOn,
        @Nullable String organisation,
        boolean exOfficio,
        List<TypeOfExploitation> exploitation,
        Set<MethodOfControl> methodsOfControl,
        List<String> citizenship,
        Gender gender,
        @Nullable Integer birthYear,
        AgeGroup ageGroup,
        AgeBasis ageBasis,
        @Nullable String countryOfExploitation,
        @Nullable Integer peopleMentioned,
        @Nullable String name,
        @Nullable String contact,
        List<NamedConnection> connections,
        @Nullable String narrative,
        @Nullable Outcome outcome,
        @Nullable DecisionReason reason,
        @Nullable LocalDate decidedOn) {

    Particulars particulars() {
        return new Particulars(citizenship, gender, birthYear, ageGroup, ageBasis, countryOfExploitation);
    }

    /** Never what the row says: this ends up in logs. */
    @Override
    public String toString() {
        return "ReportRow[" + row + "]";
    }
}

package org.followthrough.intake.read.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.queryside.web.Form;

/** What was typed about a report. */
record ReportAnswers(
        Optional<LocalDate> receivedOn,
        Optional<SourceCategory> source,
        Optional<Boolean> exOfficio,
        Optional<String> reportedBy,
        Optional<Integer> peopleMentioned,
        Optional<String> narrative,
        List<PersonEntry> persons) {

    static ReportAnswers read(Form form, int persons) {
        return new ReportAnswers(
                form.needDate("receivedOn"),
                form.needCode("source", SourceCategory.class),
                form.needYesNo("exOfficio"),
                form.line("reportedBy"),
                form.needNumber("peopleMentioned"),
                form.text("narrative"),
                IntStream.rangeClosed(1, persons)
                        .mapToObj(number -> PersonFields.of(number).read(form))
                        .toList());
    }

    /** Only where the form has no errors. */
    ReportEntry entry(UUID commandId) {
        return new ReportEntry(
                commandId,
                receivedOn.orElseThrow(),
                source.orElseThrow(),
                exOfficio.orElseThrow(),
                reportedBy.orElse(null),
                peopleMentioned.orElseThrow(),
                narrative.orElse(null),
                persons);
    }
}

package org.followthrough.followup.read.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.followup.entries.ReturnEntry;
import org.followthrough.queryside.web.Form;

/** What is asked of whoever heard it: the day, and what they know. Neither address nor language has to be known. */
record ReturnAnswers(Optional<LocalDate> happenedOn, Optional<String> language, Optional<String> said) {

    static ReturnAnswers read(Form form) {
        return new ReturnAnswers(form.needDate("happenedOn"), form.line("language"), form.text("said"));
    }

    /** Only of a form without errors. */
    ReturnEntry entry(UUID commandId) {
        return new ReturnEntry(commandId, happenedOn.orElseThrow(), language.orElse(null), said.orElse(null));
    }
}

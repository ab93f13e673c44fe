package org.followthrough.casefile.read.form;

import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.intake.facts.CaseReference;

/** A case that a test begins with. */
public record GivenCase(GivenCases cases, CaseReference reference, UUID id) {

    public String href(String form) {
        return "/cases/" + reference.inUrls() + "/" + form;
    }

    /** What somebody else did before. */
    public GivenCase after(String login, Function<UUID, CaseEntry<?>> entry) {
        cases.record(login, id, entry);
        return this;
    }

    public Timeline timeline() {
        return cases.timeline(id);
    }

    public CaseFacts facts() {
        return timeline().facts();
    }

    public int events() {
        return timeline().entries().size();
    }
}

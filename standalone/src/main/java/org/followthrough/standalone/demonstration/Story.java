package org.followthrough.standalone.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.codes.SourceCategory;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.entries.ReportEntry;
import org.jspecify.annotations.Nullable;

/** An invented report and what was done about its people. Its dates count back from one day, its ids follow from its name. */
final class Story {

    /** Never to be changed: a story cut short in the middle is found again by it. */
    private static final UUID STORIES = UUID.fromString("b6f0a3f4-6c0e-4d55-9a6b-2d8f1c7e5a90");

    /** @param personNo whose case, counted from 1 */
    record Done(int personNo, String by, Act act) {}

    private final String name;
    private final int reported;
    private final SourceCategory source;
    private final @Nullable String reportedBy;
    private final String narrative;
    private final List<PersonEntry> persons = new ArrayList<>();
    private final List<Done> acts = new ArrayList<>();
    private String receivedBy = Cast.ANA;
    private int mentioned = 1;
    private boolean unanswered;

    private Story(String name, int reported, SourceCategory source, @Nullable String reportedBy, String narrative) {
        this.name = name;
        this.reported = reported;
        this.source = source;
        this.reportedBy = reportedBy;
        this.narrative = narrative;
    }

    /** @param reported days ago */
    static Story story(
            String name, int reported, SourceCategory source, @Nullable String reportedBy, String narrative) {
        return new Story(name, reported, source, reportedBy, narrative);
    }

    Story receivedBy(String login) {
        receivedBy = login;
        return this;
    }

    /** Nobody told the organisation that its report was received (rule L4). */
    Story unanswered() {
        unanswered = true;
        return this;
    }

    /** Whether an organisation waited to hear that its report was received, and heard it. */
    boolean answered() {
        boolean organisation = (source.organisation() && reportedBy != null) || receivedBy.equals(Cast.JELENA);
        return organisation && !unanswered;
    }

    /** Whoever took the report down, or a caseworker where an organisation sent it itself. */
    String answeredBy() {
        return receivedBy.equals(Cast.JELENA) ? Cast.ANA : receivedBy;
    }

    Story mentioning(int people) {
        mentioned = people;
        return this;
    }

    /** What follows is done in this person's case. */
    Story about(Person person) {
        persons.add(person.entry());
        return this;
    }

    Story by(String login, Act... done) {
        for (Act act : done) {
            acts.add(new Done(persons.size(), login, act));
        }
        return this;
    }

    String name() {
        return name;
    }

    String receivedBy() {
        return receivedBy;
    }

    /** In the order in which they were recorded. */
    List<Done> acts() {
        return acts.stream()
                .sorted(Comparator.comparing((Done done) -> done.act().recorded())
                        .reversed())
                .toList();
    }

    UUID commandId() {
        return Ids.derived(STORIES, name);
    }

    LocalDate reportedOn(LocalDate today) {
        return today.minusDays(reported);
    }

    ReportEntry report(LocalDate today) {
        return new ReportEntry(
                commandId(),
                reportedOn(today),
                source,
                source == SourceCategory.EX_OFFICIO,
                reportedBy,
                Math.max(mentioned, persons.size()),
                narrative,
                List.copyOf(persons));
    }
}

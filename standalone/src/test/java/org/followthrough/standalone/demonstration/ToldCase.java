package org.followthrough.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.write.ledger.Ledger;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffMember;

/**
 * A case of a story after all its commands, as the rules alone would have it.
 *
 * @param read fields of what the case held before that were opened to decide
 */
record ToldCase(String name, CaseFacts facts, List<CaseEvent> events, Set<String> read) {

    private static final Sealer SEALER = new TestSealer();
    static final Protocol PROTOCOL = ProtocolReader.shipped();

    static final KnownStaff STAFF = KnownStaff.of(
            staff(Cast.ANA, Role.CASEWORKER),
            staff(Cast.BOJAN, Role.CASEWORKER),
            staff(Cast.VERA, Role.CASEWORKER),
            staff(Cast.GORAN, Role.SUPERVISOR),
            staff(Cast.DUNJA, Role.SUPERVISOR),
            staff(Cast.EMIL, Role.REVIEWER),
            staff(Cast.ZORICA, Role.REVIEWER),
            staff(Cast.JELENA, Role.REPORTING_ORGANISATION));

    static final Cast CAST = new Cast(() -> STAFF);

    private static StaffMember staff(String login, Role role) {
        return new StaffMember(UUID.nameUUIDFromBytes(login.getBytes()), login, login, Set.of(role), null);
    }

    static List<ToldCase> of(LocalDate today) {
        return Stories.on(today).stream().flatMap(story -> of(story, today)).toList();
    }

    private static Stream<ToldCase> of(Story story, LocalDate today) {
        var reference =
                CaseReference.of(story.reportedOn(today).getYear(), 1, 1).report();
        return story.report(today).command(SEALER).cases(reference).stream().map(open -> of(story, open, today));
    }

    private static ToldCase of(Story story, OpenCase open, LocalDate today) {
        var events = new ArrayList<CaseEvent>();
        var read = new TreeSet<String>();
        var received = Telling.receivedAt(story, today, PROTOCOL.zone());
        var facts = after(story, open, story.receivedBy(), received, CaseFacts.NONE, events, read);
        for (Step step : Telling.steps(story, today, PROTOCOL.zone(), CAST::id)) {
            UUID caseId = ReceiveReport.caseIdFor(story.commandId(), step.personNo());
            if (caseId.equals(open.caseId())) {
                var command = step.entry().command(caseId, SEALER);
                facts = after(story, command, step.by(), step.recordedAt(), facts, events, read);
            }
        }
        String name = story.name() + (open.persons() > 1 ? "/" + open.personNo() : "");
        return new ToldCase(name, facts, events, read);
    }

    private static CaseFacts after(
            Story story,
            CaseCommand command,
            String by,
            Instant at,
            CaseFacts before,
            List<CaseEvent> events,
            Set<String> read) {
        var staff = CAST.member(by);
        var acting = new Acting(
                staff.id(), staff.roles(), LocalDate.ofInstant(at, PROTOCOL.zone()), at, opener(command, read));
        var facts = before;
        try {
            List<CaseEvent> decided = Decisions.on(command, before, PROTOCOL, acting);
            events.addAll(decided);
            facts = before.after(decided);
            var changed = Ledger.changed(command.caseId(), command.commandId(), before, facts, PROTOCOL, acting);
            changed.ifPresent(events::add);
            facts = facts.after(changed.stream().toList());
        } catch (Refused refused) {
            throw new AssertionError(story.name() + ": " + command.getClass().getSimpleName() + " at " + at + ": "
                    + refused.refusal().problems());
        }
        return facts;
    }

    private static Opener opener(CaseCommand command, Set<String> read) {
        return new Opener() {
            @Override
            public <T> Opened<T> open(Personal<T> closed) {
                if (!closed.act().equals(command.commandId())) {
                    read.add(closed.field());
                }
                return TestSealer.OPENER.open(closed);
            }
        };
    }

    /** What is owed then, each as its kind and whether it is overdue, due soon or ahead. */
    Stream<String> owed(Instant then) {
        LocalDate soon = LocalDate.ofInstant(then, PROTOCOL.zone())
                .plusDays(PROTOCOL.dueSoon().listDays());
        return facts.obligations().live().values().stream()
                .map(owed -> owed.kind()
                        + (owed.overdue(then, PROTOCOL)
                                ? " overdue"
                                : owed.dueOn().isAfter(soon) ? " ahead" : " due soon"));
    }

    <E extends CaseEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

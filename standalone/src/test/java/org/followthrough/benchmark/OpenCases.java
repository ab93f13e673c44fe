package org.followthrough.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.AgeBasis;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.Gender;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.staff.Actor;
import org.springframework.context.ApplicationContext;

/** The real command: a case is opened through the gateway, with personal data sealed in the measured time. */
final class OpenCases implements Work {

    private static final String NARRATIVE =
            "Seen at a building site, without papers, said he owes the recruiter for the journey and may not leave. "
                    .repeat(3);

    private static final AtomicInteger REPORTS = new AtomicInteger(1_000);

    private final CommandGateway commands;
    private final Sealer sealer;
    private final boolean keysInAdvance;
    private final LocalDate receivedOn = TestClock.today().minusDays(2);
    private final Queue<UUID> prepared = new ConcurrentLinkedQueue<>();

    /** @param keysInAdvance whether keys are made before the measured time, as an import does for many rows at once */
    OpenCases(ApplicationContext application, boolean keysInAdvance) {
        commands = application.getBean(CommandGateway.class);
        sealer = application.getBean(Sealer.class);
        this.keysInAdvance = keysInAdvance;
    }

    @Override
    public void prepare(int times) {
        prepared.clear();
        Stream.generate(UUID::randomUUID).limit(times).forEach(prepared::add);
        if (keysInAdvance) {
            sealer.prepare(prepared.stream().flatMap(OpenCases::subjects).toList());
        }
    }

    @Override
    public void once() {
        open();
    }

    /** @return the case */
    UUID open() {
        UUID commandId = prepared.remove();
        if (!keysInAdvance) {
            sealer.prepare(subjects(commandId).toList());
        }
        commands.sendAndWait(new GenericCommandMessage<>(command(commandId)).andMetaData(Actor.IMPORT.asMetaData()));
        return OpenCase.caseIdFor(commandId);
    }

    private static Stream<UUID> subjects(UUID commandId) {
        return Stream.of(Ids.personOf(OpenCase.caseIdFor(commandId)));
    }

    private OpenCase command(UUID commandId) {
        UUID caseId = OpenCase.caseIdFor(commandId);
        UUID person = Ids.personOf(caseId);
        EntrySealer ofPerson = EntrySealer.about(commandId, List.of(person), sealer);
        return new OpenCase(
                commandId,
                caseId,
                receivedOn,
                receivedOn.getYear() + "-" + REPORTS.incrementAndGet(),
                1,
                1,
                1,
                SourceCategory.CIVIL_SOCIETY,
                false,
                null,
                List.of(TypeOfExploitation.ForcedLabour),
                Set.of(MethodOfControl.DebtBondage, MethodOfControl.WithholdsDocuments),
                person,
                ofPerson.value(
                        Fields.PERSON_PARTICULARS,
                        new Particulars(
                                List.of("IN"), Gender.Masculine, 1990, AgeGroup.ADULT, AgeBasis.DECLARED, "RS")),
                ofPerson.line(Fields.PERSON_NAME, "Constructed Person"),
                ofPerson.line(Fields.PERSON_CONTACT, "+381 00 000 0000"),
                List.of(),
                ofPerson.requiredText(Fields.REPORT_NARRATIVE, NARRATIVE),
                false);
    }
}

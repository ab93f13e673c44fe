package org.followthrough.casefile.write;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.write.KnownCase;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.personal.Acts;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.messaging.StreamOfCommand;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Tells what a case does: {@code aCase().given(opened(MARCH_1)).when(decide(…)).refused("outreach-not-met", …)}. */
public final class CaseFixture {

    /** Long after all that the tests tell, unless they say otherwise. */
    private static final LocalDate SOME_DAY_LATER = LocalDate.of(2026, 6, 30);

    private Protocol protocol = ProtocolReader.shipped();
    private final List<CaseEvent> history = new ArrayList<>();
    private final List<CommandMessage<?>> commandsBefore = new ArrayList<>();
    private final List<CaseEvent> eventsAfter = new ArrayList<>();
    private Map<String, Object> metaData = Map.of();
    private LocalDate today = SOME_DAY_LATER;
    private LocalTime now = LocalTime.NOON;
    private KnownCase other = Duplicates.none();

    private CaseFixture() {}

    public static CaseFixture aCase() {
        return new CaseFixture();
    }

    /** Adds to what was given before. */
    public CaseFixture given(CaseEvent... events) {
        return given(List.of(events));
    }

    public CaseFixture given(List<CaseEvent> events) {
        history.addAll(events);
        return this;
    }

    /** A command that was accepted after what was given. */
    public CaseFixture sent(CaseCommand command) {
        commandsBefore.add(new GenericCommandMessage<>(typed(command)));
        return this;
    }

    /** As {@link #sent(CaseCommand)}, with the fingerprint of what somebody typed. */
    public CaseFixture sent(CaseCommand command, String fingerprint) {
        commandsBefore.add(new GenericCommandMessage<>(typed(command), Map.of(Fingerprints.KEY, fingerprint)));
        return this;
    }

    /** The fingerprint of what is sent now. */
    public CaseFixture typed(String fingerprint) {
        metaData = Map.of(Fingerprints.KEY, fingerprint);
        return this;
    }

    /** What happened after the commands sent. */
    public CaseFixture andThen(CaseEvent... events) {
        eventsAfter.addAll(List.of(events));
        return this;
    }

    /** Another case that the one who sends the command can name. */
    public CaseFixture besides(KnownCase known) {
        other = known;
        return this;
    }

    /** Other limits are in force when the command comes than were when the rest happened. */
    public CaseFixture under(Protocol inForce) {
        protocol = inForce;
        return this;
    }

    public CaseFixture today(LocalDate day) {
        today = day;
        return this;
    }

    /** Local time in the protocol's zone. */
    public CaseFixture now(String time) {
        now = LocalTime.parse(time);
        return this;
    }

    /** The version the sender last saw, as it travels in the command's metadata. */
    public CaseFixture expecting(String version) {
        metaData = Map.of(Case.EXPECTED_VERSION, version);
        return this;
    }

    /** What of that kind is owed after what was given; empty where nothing is. */
    public Optional<Owed> owed(ObligationKind kind) {
        return facts().obligations().of(kind);
    }

    /** The case after what was given. */
    public CaseFacts facts() {
        CaseFacts facts = CaseFacts.NONE;
        for (EventMessage<?> told : stored("given", history, CaseFacts.NONE)) {
            facts = facts.after((CaseEvent) told.getPayload());
        }
        return facts;
    }

    /** The system notices that its date passed. */
    public Answer whenOverdue(ObligationKind kind) {
        return when(new MarkObligationOverdue(The.COMMAND, The.CASE, idOf(kind)), Staff.theSystem());
    }

    /** The system notices that the level was reached. */
    public Answer whenEscalating(ObligationKind kind, int level) {
        return when(new EscalateObligation(The.COMMAND, The.CASE, idOf(kind), level), Staff.theSystem());
    }

    /** Id of what of that kind is owed, or of nothing. */
    public UUID idOf(ObligationKind kind) {
        return owed(kind).map(Owed::id).orElse(The.id("nothing"));
    }

    private KnownCases others() {
        return new KnownCases() {
            @Override
            public Optional<KnownCase> named(CaseReference reference) {
                return Optional.of(other)
                        .filter(one -> reference.toString().equals(Duplicates.LEADING)
                                && one.facts().intake().isOpened());
            }

            @Override
            public CaseFacts factsOf(UUID caseId) {
                return other.facts();
            }
        };
    }

    /** A caseworker sends it. */
    public Answer when(CaseCommand command) {
        return when(command, Staff.caseworker());
    }

    public Answer when(CaseCommand command, Staff staff) {
        var fixture = new AggregateTestFixture<>(Case.class);
        fixture.registerCommandTargetResolver(sent -> new VersionedAggregateIdentifier(
                StreamOfCommand.of(sent.getPayload()).orElseThrow(), null));
        var moment = today.atTime(now).atZone(protocol.zone()).toInstant();
        fixture.registerInjectableResource(new Acting(staff.id(), staff.roles(), today, moment, TestSealer.OPENER));
        fixture.registerInjectableResource(protocol);
        fixture.registerInjectableResource((StaffDirectory) () -> Staff.DIRECTORY);
        fixture.registerInjectableResource(others());
        var told = fixture.given(stored("given", history, CaseFacts.NONE))
                .andGivenCommands(commandsBefore)
                .andGiven(stored("given after", eventsAfter, facts()));
        return new Answer(told.when(typed(command), metaData), command, staff, protocol);
    }

    private static CaseCommand typed(CaseCommand command) {
        return TestSealer.typedFor(command.commandId(), command);
    }

    /** Each of a command of its own, which ends with what it did to what is owed. */
    private static List<EventMessage<?>> stored(String what, List<CaseEvent> events, CaseFacts before) {
        List<EventMessage<?>> stored = new ArrayList<>();
        CaseFacts facts = before;
        for (CaseEvent event : events) {
            UUID act = The.id(what + stored.size());
            for (CaseEvent one : Owing.act(act, event, facts)) {
                facts = facts.after(one);
                stored.add(new GenericEventMessage<>(
                        TestSealer.typedFor(act, one), Map.of(Acts.COMMAND_ID, act.toString())));
            }
        }
        return stored;
    }
}

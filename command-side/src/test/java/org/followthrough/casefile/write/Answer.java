package org.followthrough.casefile.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.events.ObligationsChanged.Moved;
import org.followthrough.obligation.events.ObligationsChanged.Opened;
import org.followthrough.obligation.events.ObligationsChanged.Settled;
import org.followthrough.protocol.Protocol;

/** What a case did with a command. Each answer is checked for who acted and which protocol was in force (rule E2). */
public final class Answer {

    private static final RecursiveComparisonConfiguration WHO_APART = RecursiveComparisonConfiguration.builder()
            .withStrictTypeChecking(true)
            .withIgnoredFields("by")
            .withIgnoredFieldsMatchingRegexes(".*ciphertext", ".*hash")
            .build();

    private final ResultValidator<?> result;
    private final CaseCommand command;
    private final Staff staff;
    private final Protocol protocol;

    Answer(ResultValidator<?> result, CaseCommand command, Staff staff, Protocol protocol) {
        this.result = result;
        this.command = command;
        this.staff = staff;
        this.protocol = protocol;
    }

    /** Exactly these, all in one transaction; {@code by} is compared with who acted. */
    public void then(CaseEvent... expected) {
        List<CaseEvent> stored = stored();
        assertThat(stored)
                .usingRecursiveFieldByFieldElementComparator(WHO_APART)
                .containsExactly(expected);
    }

    /** Events of exactly these types. */
    public void then(Class<?>... expected) {
        assertThat(stored()).<Class<?>>extracting(Object::getClass).containsExactly(expected);
    }

    public void accepted() {
        assertThat(stored()).isNotEmpty();
    }

    /** The command is no longer true or was answered before: accepted, and nothing stored. */
    public void thenNothing() {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    /** The only event of that type. */
    public <E extends CaseEvent> E only(Class<E> type) {
        var found = stored().stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    public void answers(long sequence) {
        result.expectResultMessagePayload(new Recorded(command.caseId(), sequence));
    }

    /** For this alone. What is missing in any order: code-list enums or texts. */
    public void refused(String code, Object... missing) {
        List<Problem> problems = problems();
        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).missing())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(missing).map(Object::toString).toList());
    }

    /** For all of these. */
    public void refusedForAll(String... codes) {
        assertThat(problems()).extracting(Problem::code).containsExactlyInAnyOrder(codes);
    }

    /** All that stands against it; nothing was stored. */
    public List<Problem> problems() {
        var refused = new Captured<Throwable>();
        result.expectException(refused).expectNoEvents();
        assertThat(refused.value()).isInstanceOf(Refused.class);
        return ((Refused) refused.value()).refusal().problems();
    }

    /** What it did to what is owed: not among what is compared with the events of the facts. */
    public ObligationsChanged owes() {
        return all().stream()
                .filter(ObligationsChanged.class::isInstance)
                .map(ObligationsChanged.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing that is owed changed"));
    }

    /** The one of that kind that it opened. */
    public Opened opened(ObligationKind kind) {
        var found = owes().opened().stream().filter(one -> one.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The one of that kind that it moved. */
    public Moved moved(ObligationKind kind) {
        var found = owes().moved().stream().filter(one -> one.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Kinds of what is owed by another day since. */
    public List<ObligationKind> moved() {
        return kinds(ObligationsChanged::moved, Moved::kind);
    }

    /** Kinds of what is owed since. */
    public List<ObligationKind> opened() {
        return kinds(ObligationsChanged::opened, Opened::kind);
    }

    /** Kinds of what is owed no more. */
    public List<ObligationKind> settled() {
        return kinds(ObligationsChanged::settled, Settled::kind);
    }

    private <C> List<ObligationKind> kinds(
            Function<ObligationsChanged, List<C>> changes, Function<C, ObligationKind> kind) {
        return all().stream()
                .filter(ObligationsChanged.class::isInstance)
                .map(ObligationsChanged.class::cast)
                .flatMap(changed -> changes.apply(changed).stream())
                .map(kind)
                .toList();
    }

    private List<CaseEvent> stored() {
        return all().stream()
                .filter(event -> !(event instanceof ObligationsChanged))
                .toList();
    }

    private List<CaseEvent> all() {
        var events = new Captured<List<EventMessage<?>>>();
        result.expectSuccessfulHandlerExecution().expectEventsMatching(events);
        events.value().forEach(this::saysWhoActedOnWhichCommand);
        return events.value().stream().map(e -> (CaseEvent) e.getPayload()).toList();
    }

    private void saysWhoActedOnWhichCommand(EventMessage<?> message) {
        var event = (CaseEvent) message.getPayload();
        assertThat(event.by()).isEqualTo(staff.id());
        assertThat(event.caseId()).isEqualTo(command.caseId());
        assertThat(message.getMetaData())
                .containsEntry(Case.COMMAND_ID, command.commandId().toString());
    }
}

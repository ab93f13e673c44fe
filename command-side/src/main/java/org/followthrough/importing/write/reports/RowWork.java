package org.followthrough.importing.write.reports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Hindrance;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.write.references.KnownCases;
import org.followthrough.importing.files.Column;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.rules.KnownOtherwise;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Sealer;
import org.followthrough.personal.SubjectErased;
import org.followthrough.platform.messaging.FailureClassifier;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Actor;
import org.springframework.stereotype.Component;

/** Brings one row in: opens its case, or adds to it what is new in the row. */
@Component
class RowWork {

    /** What the command that opens a case carries. */
    private static final Set<Column> OPENING = EnumSet.range(Column.SOURCE, Column.NARRATIVE);

    private final CommandGateway commands;
    private final KnownCases cases;
    private final RowMarks marks;
    private final Sealer sealer;
    private final Opener opener;
    private final Protocol protocol;
    private final Clock clock;

    RowWork(
            CommandGateway commands,
            KnownCases cases,
            RowMarks marks,
            Sealer sealer,
            Opener opener,
            Protocol protocol,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.marks = marks;
        this.sealer = sealer;
        this.opener = opener;
        this.protocol = protocol;
        this.clock = clock;
    }

    /** Whether anything of the row is to be sent. */
    boolean bringsAnything(ClaimedRow row) {
        return !row.broughtIn() || !difference(row, row.claim().said()).fresh().isEmpty();
    }

    RowResult send(ClaimedRow row, Actor actor) {
        try {
            return sendAll(row, actor);
        } catch (SubjectErased erased) {
            return new RowResult(row, row.broughtIn() ? row.claim().said() : null, List.of(ofTheRow(erased)));
        }
    }

    private RowResult sendAll(ClaimedRow row, Actor actor) {
        if (row.broughtIn()) {
            return add(row, row.claim().said(), actor);
        }
        List<Problem> refused = send(new RowCommands(row).open(sealer), actor);
        return refused.isEmpty() ? add(row, opened(row), actor) : new RowResult(row, null, refused);
    }

    /** Where an import was cut short before, another file may have opened the case: only its events know. */
    private Fingerprint opened(ClaimedRow row) {
        return row.again()
                ? marks.fingerprint(row.commandId(), StoredRow.of(cases.factsOf(row.caseId()), row.row(), opener))
                : said(row).only(OPENING);
    }

    private RowResult add(ClaimedRow row, Fingerprint known, Actor actor) {
        Fingerprint said = known;
        List<Problem> problems = new ArrayList<>();
        RowDifference difference = difference(row, known);
        var additions = new RowAdditions(row, difference, marks, sealer, protocol.today(clock.instant()));
        for (Addition addition : additions.all(particulars(row.caseId(), difference))) {
            List<Problem> refused = send(addition.command(), actor);
            problems.addAll(refused);
            addition.stays().forEach(column -> problems.add(KnownOtherwise.in(column.header())));
            said = refused.isEmpty() ? said.plus(addition.brings()) : said;
        }
        return new RowResult(row, said, List.copyOf(problems));
    }

    private Particulars particulars(UUID caseId, RowDifference difference) {
        if (RowAdditions.PARTICULARS.stream().noneMatch(difference::brings)) {
            return Particulars.UNKNOWN;
        }
        return opener.read(cases.factsOf(caseId).intake().particulars()).orElse(Particulars.UNKNOWN);
    }

    private RowDifference difference(ClaimedRow row, Fingerprint known) {
        return RowDifference.between(known, said(row));
    }

    private Fingerprint said(ClaimedRow row) {
        return marks.fingerprint(row.commandId(), row.row());
    }

    private List<Problem> send(CaseCommand command, Actor actor) {
        try {
            commands.sendAndWait(new GenericCommandMessage<>(command, actor.asMetaData()));
            return List.of();
        } catch (CommandExecutionException failed) {
            return FailureClassifier.refusalIn(failed)
                    .map(Refusal::problems)
                    .orElseGet(() -> List.of(ofTheRow(failed)));
        }
    }

    /** Where nobody can decide now, all rows wait; a row that fails for good must not hold up those after it. */
    private static Problem ofTheRow(RuntimeException failed) {
        Hindrance why = FailureClassifier.hindranceIn(failed);
        if (why.passes()) {
            throw failed;
        }
        return why == Hindrance.ERASED ? new Problem("person-erased") : new Problem("row-failed");
    }
}

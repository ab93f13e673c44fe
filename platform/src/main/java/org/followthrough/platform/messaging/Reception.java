package org.followthrough.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.followthrough.casefile.commands.Recorded;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.entries.ReceivedReport;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.personal.Sealer;

/** Takes a report in: first its number, then a case for each person. Cut short, it goes on where it stopped when repeated. */
public final class Reception {

    private final CommandGateway commands;
    private final Sealer sealer;

    public Reception(CommandGateway commands, Sealer sealer) {
        this.commands = commands;
        this.sealer = sealer;
    }

    /** @throws Refused before anything is stored, when a person's case could not be opened */
    public ReceivedReport receive(ReportEntry entry) {
        ReceiveReport report = entry.command(sealer);
        String reference = commands.sendAndWait(report);
        List<Recorded> cases = new ArrayList<>();
        for (OpenCase open : report.cases(reference)) {
            cases.add(commands.sendAndWait(open));
        }
        return new ReceivedReport(reference, List.copyOf(cases));
    }
}

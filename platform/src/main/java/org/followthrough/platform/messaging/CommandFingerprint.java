package org.followthrough.platform.messaging;

import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.hearsay.commands.HearsayCommand;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.platform.keys.Fingerprints;
import org.followthrough.staff.commands.StaffCommand;

/** By what the same command is known again: under the key of the person it is about; of a report, under each of its persons'. */
final class CommandFingerprint {

    private static final String NOT_NUMBERED_YET = "";

    private final Fingerprints fingerprints;

    CommandFingerprint(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** @return empty of what nobody typed */
    Optional<String> of(Object command) {
        if (command instanceof CaseCommand one) {
            return one.typed() ? Optional.of(of(one)) : Optional.empty();
        }
        if (command instanceof ReceiveReport report) {
            return Optional.of(
                    report.cases(NOT_NUMBERED_YET).stream().map(this::of).collect(Collectors.joining(",")));
        }
        if (command instanceof HearsayCommand brought) {
            return Optional.of(fingerprints.of(brought.hearsayId(), brought));
        }
        return command instanceof StaffCommand one ? Optional.of(fingerprints.of(one.member(), one)) : Optional.empty();
    }

    private String of(CaseCommand command) {
        return fingerprints.of(Ids.personOf(command.caseId()), command);
    }
}

package org.followthrough.followup.write.completecheck;

import org.followthrough.codes.ContactResult;
import org.followthrough.followup.commands.CompleteCheck;

/** Whether the person was reached, or heard, at this check (domain.md 2). */
final class Hearing {

    private Hearing() {}

    static boolean reached(CompleteCheck command) {
        return command.result() == ContactResult.REACHED || command.result() == ContactResult.REACHED_DECLINED;
    }

    static boolean happened(CompleteCheck command) {
        return command.result() == ContactResult.REACHED && command.alone() && command.understood();
    }
}

package org.followthrough.outreach.write.recordcontactattempt;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.outreach.commands.RecordContactAttempt;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Understood means in a named language (domain.md 2). */
final class UnderstandingNamesALanguage implements Rule<RecordContactAttempt> {

    @Override
    public @Nullable Problem broken(RecordContactAttempt command, CaseFacts facts, Protocol protocol, Acting acting) {
        return command.understood() && command.language() == null ? new Problem("language-missing") : null;
    }
}

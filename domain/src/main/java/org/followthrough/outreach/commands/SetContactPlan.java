package org.followthrough.outreach.commands;

import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.PlanBasis;
import org.followthrough.outreach.events.SafeWays;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Say what is safe and what never (rule C1).
 *
 * @param replaces the plan that was in force when this one was made, null where there was none
 */
public record SetContactPlan(
        UUID commandId,
        UUID caseId,
        @Nullable UUID replaces,
        PlanBasis basis,
        Set<ContactChannel> safeChannels,
        Set<ContactChannel> neverChannels,
        @Nullable Personal<String> language,
        Personal<SafeWays> ways)
        implements CaseCommand {}

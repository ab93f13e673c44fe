package org.followthrough.outreach.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ContactChannel;
import org.followthrough.personal.Personal;

/**
 * Record that the person was told what one may ask for (rule D4).
 *
 * @param toldToThePerson false where it was left with or handed to someone else, which is not delivered (rule C4)
 */
public record GiveRightsInformation(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        Personal<String> language,
        ContactChannel channel,
        boolean toldToThePerson)
        implements CaseCommand {}

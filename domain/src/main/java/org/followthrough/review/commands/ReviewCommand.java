package org.followthrough.review.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** Asks something about one review. */
public interface ReviewCommand extends CaseCommand {

    LocalDate happenedOn();

    UUID review();
}

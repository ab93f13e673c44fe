package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.followup.commands.RecordDeath;
import org.followthrough.followup.events.FollowUpDeclined;

/** Words for the other ends of follow-up. */
public final class Ends {

    private Ends() {}

    public static DeclineFollowUp decline(LocalDate on) {
        return decline(on, true, true);
    }

    public static DeclineFollowUp decline(LocalDate on, boolean saidAlone, boolean wayBackExplained) {
        return new DeclineFollowUp(
                The.COMMAND,
                The.CASE,
                on,
                text("decline.language", "ne"),
                saidAlone,
                wayBackExplained,
                text("decline.said", "I am well now."));
    }

    public static FollowUpDeclined declined(LocalDate on, Staff heardBy) {
        return new FollowUpDeclined(
                The.CASE,
                heardBy.id(),
                on,
                The.id("decline"),
                text("decline.language", "ne"),
                text("decline.said", "I am well now."));
    }

    public static ConfirmDecline confirmDecline(LocalDate on, boolean free) {
        return new ConfirmDecline(
                The.COMMAND, The.CASE, on, The.id("decline"), free, text("decline.because", "Read the record."));
    }

    public static HandOver handOver(LocalDate on, boolean accepted, boolean consented, boolean childProtection) {
        return new HandOver(
                The.COMMAND,
                The.CASE,
                on,
                text("handed-over.to", "Social work centre"),
                accepted,
                consented,
                childProtection);
    }

    public static RecordDeath dies(LocalDate on, String source) {
        return new RecordDeath(The.COMMAND, The.CASE, on, text("follow-up-ended.because", source));
    }
}
